import { firstFrom, type Range } from "../../../model/index.js";
import type { ChosenScheme } from "../candidate.js";
import type { FoundGrade, Reading } from "./grades/index.js";
import { printed } from "./grades/symbols.js";

/**
 * Which scheme a grade belongs to, where several have the word: that of the rater named with it, else the one
 * that the text named last before it, else the likeliest of the document. A rater whom no scheme knows leaves
 * the grade outside all of them.
 */
export function chooseReading(
  grade: FoundGrade,
  sentence: Range,
  chosen: readonly ChosenScheme[],
  raterScheme: string | null | undefined,
): Reading {
  const [first = printed("")] = grade.readings;
  if (raterScheme !== undefined) {
    const own = grade.readings.find(({ schemeId }) => schemeId === raterScheme);
    if (own !== undefined) return own;
    if (raterScheme === null) return outside(first);
  }
  const schemes = grade.readings.filter(({ schemeId }) => schemeId !== null);
  const placed = schemes.map((reading) => ({
    reading,
    distance: distanceTo(reading.schemeId, grade, sentence, chosen),
  }));
  placed.sort((a, b) => a.distance - b.distance);
  const [nearest] = placed;
  const elsewhere = grade.readings.find(({ schemeId }) => schemeId === null);
  // Stars and letters are everybody's: without a rater close by they belong to no scheme of the document.
  if (elsewhere !== undefined && (nearest === undefined || nearest.distance > NEAR)) return elsewhere;
  return nearest?.reading ?? first;
}

const NEAR = 700;

/** Names in the grade's own sentence are nearest, then the last before it, then any. */
function distanceTo(
  schemeId: string | null,
  grade: Range,
  sentence: Range,
  chosen: readonly ChosenScheme[],
): number {
  const evidence = chosen.find(({ scheme }) => scheme.id === schemeId)?.evidence ?? [];
  const at = firstFrom(evidence, grade.start);
  let best = 1e9;
  for (const near of [evidence[at - 1], evidence[at]]) {
    if (near === undefined) continue;
    const { start, end } = near;
    const inSentence = start >= sentence.start && end <= sentence.end;
    const distance = inSentence
      ? Math.abs(start - grade.start) / 1000
      : start < grade.start
        ? 10 + grade.start - start
        : 1e6 + start;
    best = Math.min(best, distance);
  }
  return best;
}

function outside(reading: Reading): Reading {
  return { ...reading, schemeId: null, rank: null, of: null };
}
