import { PREVIOUS_CUES } from "../../../knowledge/rating-history.js";
import type { Range } from "../../../model/index.js";
import { type Entry, readEntries } from "./entry.js";
import { readInlineEntries } from "./inline-entries.js";
import type { Label } from "./label.js";
import { isProperName } from "./proper-name.js";
import { isReadable, type LayoutReading, LONGEST_ENTRY } from "./reading.js";
import { readScoredEntry } from "./scored-entry.js";
import { segmentsOf } from "./segments.js";

/** Entries of neighbouring blocks, and what the block before them says about all. */
export interface EntryRun {
  readonly entries: readonly Entry[];
  /** The site under whose name they stand; null where the lists of a release are all about one. */
  readonly subject: string | null;
  /** "At the last inspection:" stands before them. */
  readonly previous: boolean;
}

/** A block without entries ends a run. */
export function readRuns(reading: LayoutReading): EntryRun[] {
  const runs: { entries: Entry[]; lead: string }[] = [];
  let open: Entry[] | null = null;
  let lead = "";
  for (const block of reading.document.blocks) {
    const entries = isReadable(block) && block.cells === null ? entriesOf(reading, block) : [];
    if (entries.length === 0) {
      open = null;
      lead = reading.text.slice(block.start, Math.min(block.end, block.start + LONGEST_ENTRY));
    } else if (open === null) {
      open = [...entries];
      runs.push({ entries: open, lead });
    } else open.push(...entries);
  }
  const bySite = sharesAreas(runs.map(({ entries }) => entries));
  return runs.map(({ entries, lead: words }) => ({
    entries,
    subject: bySite ? siteOf(words) : null,
    previous: isAboutEarlier(words),
  }));
}

function entriesOf(reading: LayoutReading, block: Range): Entry[] {
  return segmentsOf(reading.text, block).flatMap((segment) => {
    const inline = readInlineEntries(reading, segment);
    if (inline.length > 0 || segment.end - segment.start > LONGEST_ENTRY) return inline;
    const entries = readEntries(reading, segment);
    const scored = entries.length === 0 ? readScoredEntry(reading, segment) : null;
    return scored === null ? entries : [scored];
  });
}

/** Two lists that grade one area: then they are about two sites, and their headings name them. */
function sharesAreas(runs: readonly (readonly Entry[])[]): boolean {
  const seen = new Set<string>();
  return runs.some((run) => {
    const areas = new Set(run.flatMap(({ label }) => areaOf(label)));
    const again = [...areas].some((area) => seen.has(area));
    for (const area of areas) seen.add(area);
    return again;
  });
}

function areaOf(label: Label): string[] {
  if (label.previous || label.kind === "unknown" || label.kind === "rater") return [];
  return [label.mention?.name ?? "overall"];
}

function siteOf(lead: string): string | null {
  const name = lead.replace(/[:\s]+$/, "");
  return isProperName(name) && name.split(" ").length <= 8 ? name : null;
}

/** Short, as headings are: a sentence that leads to a list may mention the last inspection in passing. */
function isAboutEarlier(lead: string): boolean {
  const words = lead.toLowerCase();
  if (words.split(" ").length > 10 || /\bsince\b/.test(words)) return false;
  return PREVIOUS_CUES.some((cue) => words.includes(cue));
}
