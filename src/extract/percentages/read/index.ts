import type { Document, Rejected } from "../../../model/index.js";
import type { Quantity } from "../quantity.js";
import { type Candidate, findCandidates } from "./candidates.js";
import { readCells } from "./cells.js";
import { readFractionWords } from "./fraction.js";
import { readMultipleFigure, readMultipleWords } from "./multiple.js";
import { readPartOfWhole } from "./part-of-whole.js";
import { readBarePoints } from "./points.js";
import { readPrinted } from "./printed.js";
import { joinRanges } from "./range.js";
import { readSeries } from "./series.js";
import { trapReason } from "./traps/index.js";
import { unitAt } from "./unit.js";

/** Every percentage, fraction and multiple of a document in order of the text, no two of them overlapping. */
export function readQuantities(document: Document, reject: ((lost: Rejected) => void) | null): Quantity[] {
  const { text } = document;
  const read: Quantity[] = [];
  for (const candidate of findCandidates(text)) {
    const found = readAt(text, candidate);
    if (found === null) continue;
    const reason = trapReason(text, found);
    if (reason === null) read.push(found);
    else reject?.({ kind: "percentage", start: found.start, end: found.end, rule: found.rule, reason });
  }
  const apart = withoutOverlaps([...read, ...readCells(document)]);
  // Ranges first: "2, 3 to 5 per cent" is a figure and a range.
  return readSeries(text, joinRanges(text, apart));
}

function readAt(text: string, candidate: Candidate): Quantity | null {
  const unit = unitAt(text, candidate);
  if (unit !== null) return readPrinted(text, unit);
  if (candidate.trigger === "point") return readBarePoints(text, candidate.at);
  if (candidate.trigger === "fraction") return readFractionWords(text, candidate.at);
  if (candidate.trigger === "ratio") return readPartOfWhole(text, candidate.at);
  if (candidate.trigger === "multiple") return readMultipleWords(text, candidate.at);
  if (candidate.trigger !== "digit") return null;
  return readPartOfWhole(text, candidate.at) ?? readMultipleFigure(text, candidate.at);
}

/** A printed percentage beats what is derived from the same words: "half a per cent" is not "half". */
function withoutOverlaps(found: readonly Quantity[]): Quantity[] {
  const sorted = [...found].sort(
    (a, b) => a.start - b.start || Number(a.derived) - Number(b.derived) || b.end - a.end,
  );
  const kept: Quantity[] = [];
  for (const next of sorted) {
    const last = kept.at(-1);
    if (last === undefined || next.start >= last.end) kept.push(next);
    else if (last.derived && !next.derived) kept[kept.length - 1] = next;
  }
  return kept;
}
