import type { LayoutGrounds } from "../../../knowledge/confidence/index.js";
import type { RatingCandidate } from "../candidate.js";
import type { Entry } from "./entry.js";
import { type EntryRun, readRuns } from "./entry-run.js";
import type { Label } from "./label.js";
import { layoutRating, type Place } from "./layout-rating.js";
import { isProperName } from "./proper-name.js";
import type { LayoutReading } from "./reading.js";
import { areUsedAsNames } from "./used-as-name.js";

/**
 * Lists of areas and their grades, an entry a line, a bullet or a paragraph:
 *
 *   Crime Data Integrity – Outstanding  ·  Safe: Requires improvement  ·  Staffing<tab>4 stars
 *   Leadership (good)  ·  Safe ....... Good  ·  1. Help and protection Good 2. Children looked after Good
 */
export function findEntryLists(reading: LayoutReading): RatingCandidate[] {
  return readRuns(reading).flatMap((run) => {
    const { entries } = run;
    const trusted = isTrusted(entries);
    const league = isLeagueTable(reading, entries);
    return entries
      .filter(({ label, separated }) => (label.kind !== "unknown" && separated) || trusted)
      .flatMap((entry) => (league ? candidatesOfName(entry, run) : candidatesOfArea(entry, run)));
  });
}

/**
 * Labels that no scheme knows are believed in company: beside one that is known, or three together.
 * A run that grades its own levels or numbers is a legend, and no label of it got here.
 */
function isTrusted(entries: readonly Entry[]): boolean {
  const known = entries.filter(({ label }) => label.kind !== "unknown").length;
  return known >= 2 || (known === 1 && entries.length >= 2) || entries.length >= 3;
}

/** Names all along, none of them an area of the scheme; where the scheme has no areas, they must be used as names. */
function isLeagueTable({ text, chosen }: LayoutReading, entries: readonly Entry[]): boolean {
  if (entries.length < 3 || entries.some(({ label }) => label.kind !== "unknown")) return false;
  const labels = entries.map(({ label }) => label.range);
  const schemes = entries.map(
    ({ grade }) => chosen.find(({ scheme: { id } }) => id === grade.readings[0]?.schemeId)?.scheme,
  );
  if (schemes.every((scheme) => scheme !== undefined && scheme.categories.length > 0))
    return labels.every(({ start, end }) => isProperName(text.slice(start, end)));
  return schemes.every((scheme) => scheme?.categories.length === 0) && areUsedAsNames(text, labels);
}

function candidatesOfName(entry: Entry, run: EntryRun): RatingCandidate[] {
  const subject = entry.label.mention?.name ?? null;
  return candidatesAt(entry, null, {
    ...placeOf(entry, run),
    subject,
    rule: "league-table",
    grounds: "league-table",
  });
}

function candidatesOfArea(entry: Entry, run: EntryRun): RatingCandidate[] {
  return candidatesAt(entry, entry.label, placeOf(entry, run));
}

function placeOf(entry: Entry, { entries, subject, previous }: EntryRun): Place {
  return {
    evidence: { start: entry.start, end: entry.end },
    rule: entry.separated ? "list-entry" : "list-entry-unseparated",
    grounds: groundsOf(entry, entries.length),
    form: "list",
    subject: entry.subject ?? subject,
    outlook: entry.tail.outlook,
    ...(previous ? { role: "previous" } : {}),
  };
}

/** The grade of an entry, and the earlier one where its tail tells it. */
function candidatesAt({ grade, tail }: Entry, label: Label | null, place: Place): RatingCandidate[] {
  if (tail.previous === null) {
    const change = tail.direction === null ? null : { direction: tail.direction, from: null };
    return [layoutRating(label, grade, { ...place, change })];
  }
  const earlier: Place = { ...place, rule: `${place.rule}-before`, role: "previous" };
  const previous = layoutRating(label, tail.previous, earlier);
  const direction = tail.direction ?? directionBetween(previous, layoutRating(label, grade, place));
  const change = direction === null ? null : { direction, from: previous };
  return [layoutRating(label, grade, { ...place, change }), previous];
}

function directionBetween(before: RatingCandidate, now: RatingCandidate): "up" | "down" | "unchanged" | null {
  const [old, current] = [before.grade.rank, now.grade.rank];
  if (old === null || current === null || before.grade.schemeId !== now.grade.schemeId) return null;
  return old === current ? "unchanged" : current < old ? "up" : "down";
}

function groundsOf({ label, separated }: Entry, length: number): LayoutGrounds {
  if (label.kind === "unknown") return "list-entry, unlisted area";
  if (length === 1) return "list-entry, alone";
  return separated ? "list-entry" : "list-entry-unseparated";
}
