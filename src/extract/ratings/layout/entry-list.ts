import type { RatingCandidate } from "../candidate.js";
import { type Entry, readEntries } from "./entry.js";
import { readInlineEntries } from "./inline-entries.js";
import type { Label } from "./label.js";
import { layoutRating, type Place } from "./layout-rating.js";
import { isProperName } from "./proper-name.js";
import { isReadable, type LayoutReading, LONGEST_ENTRY } from "./reading.js";
import { segmentsOf } from "./segments.js";

/**
 * Lists of areas and their grades, an entry a line, a bullet or a paragraph:
 *
 *   Crime Data Integrity – Outstanding  ·  Safe: Requires improvement  ·  Staffing<tab>4 stars
 *   Leadership (good)  ·  Safe ....... Good  ·  1. Help and protection Good 2. Children looked after Good
 */
export function findEntryLists(reading: LayoutReading): RatingCandidate[] {
  return runsOf(reading).flatMap((run) => {
    const trusted = isTrusted(run);
    const toCandidates = listsSubjects(reading, run) ? candidatesOfSubject : candidatesOf;
    return run
      .filter(({ label, separated }) => (label.kind !== "unknown" && separated) || trusted)
      .flatMap((entry) => toCandidates(entry, run.length));
  });
}

/** Entries of neighbouring blocks; a block that has none ends the run. */
function runsOf(reading: LayoutReading): Entry[][] {
  const runs: Entry[][] = [[]];
  for (const block of reading.document.blocks) {
    const entries = isReadable(block) && block.cells === null ? entriesOf(reading, block) : [];
    if (entries.length === 0) runs.push([]);
    else runs.at(-1)?.push(...entries);
  }
  return runs.filter((run) => run.length > 0);
}

function entriesOf(reading: LayoutReading, block: { readonly start: number; readonly end: number }): Entry[] {
  return segmentsOf(reading.text, block).flatMap((segment) => {
    const entries = segment.end - segment.start > LONGEST_ENTRY ? [] : readEntries(reading, segment);
    return entries.length > 0 ? entries : readInlineEntries(reading, segment);
  });
}

/**
 * Labels that no scheme knows are believed in company: beside one that is known, or three together.
 * A run that grades its own levels or numbers is a legend, and no label of it got here.
 */
function isTrusted(run: readonly Entry[]): boolean {
  const known = run.filter(({ label }) => label.kind !== "unknown").length;
  return known >= 2 || (known === 1 && run.length >= 2) || run.length >= 3;
}

/** A league table: names all along, none of them an area of the scheme, which has areas. */
function listsSubjects({ text, chosen }: LayoutReading, run: readonly Entry[]): boolean {
  if (run.length < 3) return false;
  return run.every(({ label, grade }) => {
    const scheme = chosen.find(({ scheme: { id } }) => id === grade.readings[0]?.schemeId)?.scheme;
    const hasAreas = scheme !== undefined && scheme.categories.length > 0;
    return (
      hasAreas && label.kind === "unknown" && isProperName(text.slice(label.mention.start, label.mention.end))
    );
  });
}

function candidatesOfSubject(entry: Entry, length: number): RatingCandidate[] {
  const { label } = entry;
  const subject = label.kind === "overall" ? null : label.mention.name;
  return candidatesAt(entry, null, { ...placeOf(entry, length), subject, rule: "league-table" });
}

function candidatesOf(entry: Entry, length: number): RatingCandidate[] {
  return candidatesAt(entry, entry.label, placeOf(entry, length));
}

function placeOf(entry: Entry, length: number): Place {
  return {
    evidence: { start: entry.start, end: entry.end },
    rule: entry.separated ? "list-entry" : "list-entry-unseparated",
    confidence: confidenceOf(entry, length),
    form: "list",
  };
}

/** The grade of an entry, and the earlier one where its tail tells it. */
function candidatesAt({ grade, tail }: Entry, label: Label | null, place: Place): RatingCandidate[] {
  if (tail.previous === null) {
    const change = tail.direction === null ? null : { direction: tail.direction, from: null };
    return [layoutRating(label, grade, { ...place, change })];
  }
  const previous = layoutRating(label, tail.previous, {
    ...place,
    rule: `${place.rule}-before`,
    role: "previous",
  });
  const direction = tail.direction ?? directionBetween(previous, layoutRating(label, grade, place));
  const current = layoutRating(label, grade, {
    ...place,
    change: direction === null ? null : { direction, from: previous },
  });
  return [current, previous];
}

function directionBetween(before: RatingCandidate, now: RatingCandidate): "up" | "down" | "unchanged" | null {
  const [old, current] = [before.grade.rank, now.grade.rank];
  if (old === null || current === null || before.grade.schemeId !== now.grade.schemeId) return null;
  return old === current ? "unchanged" : current < old ? "up" : "down";
}

function confidenceOf({ label }: Entry, length: number): number {
  if (label.kind !== "unknown") return length > 1 ? 0.98 : 0.93;
  return length >= 3 ? 0.9 : 0.8;
}
