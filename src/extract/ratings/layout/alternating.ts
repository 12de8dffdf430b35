import type { DocumentBlock } from "../../../model/index.js";
import type { RatingCandidate } from "../candidate.js";
import type { FoundGrade } from "../prose/grades/index.js";
import { type Label, readLabel } from "./label.js";
import { layoutRating } from "./layout-rating.js";
import { isReadable, type LayoutReading } from "./reading.js";
import { wholeGrade } from "./whole-grade.js";

interface Line {
  readonly block: DocumentBlock;
  readonly grade: FoundGrade | null;
  readonly label: Label | null;
}

/**
 * Cards of a page, where area and grade stand on lines of their own, in turn:
 *
 *   Safe / Good / Effective / Requires improvement
 *
 * A run must begin with an area that is known and end with a grade: where it begins with a grade, that is
 * the heading of what follows (see `level-groups.ts`).
 */
export function findAlternating(reading: LayoutReading): RatingCandidate[] {
  const candidates: RatingCandidate[] = [];
  let run: Line[] = [];
  for (const block of reading.document.blocks) {
    const line = readLine(reading, block);
    const isTurn = line !== null && (run.length === 0 ? line.grade === null : isOther(line, run.at(-1)));
    if (!isTurn) {
      candidates.push(...pairsOf(run));
      run = [];
    }
    if (line !== null && (isTurn || line.grade === null)) run.push(line);
  }
  return [...candidates, ...pairsOf(run)];
}

/** No line of a card is longer. */
const LONGEST = 100;

function readLine(reading: LayoutReading, block: DocumentBlock): Line | null {
  if (!isReadable(block) || block.cells !== null || block.end - block.start > LONGEST) return null;
  const grade = wholeGrade(reading, block);
  if (grade !== null) return { block, grade, label: null };
  const label = readLabel(reading, block);
  return label === null || label.kind === "unknown" ? null : { block, grade: null, label };
}

function isOther(line: Line, before: Line | undefined): boolean {
  return (line.grade === null) !== (before?.grade === null);
}

/** Two pairs at least: one area above one level is a heading over a heading. */
function pairsOf(run: readonly Line[]): RatingCandidate[] {
  const whole = run.at(-1)?.grade === null ? run.slice(0, -1) : run;
  if (whole.length < 4) return [];
  return whole.flatMap(({ label, block }, index) => {
    const next = whole[index + 1];
    if (label === null || !next?.grade) return [];
    const evidence = { start: block.start, end: next.block.end };
    return [
      layoutRating(label, next.grade, {
        evidence,
        rule: "alternating",
        grounds: "alternating",
        form: "list",
      }),
    ];
  });
}
