import { BENCHMARK_NOUNS } from "../../../knowledge/measure-words.js";
import { type Meaning, type MeaningRule, meaning } from "./meaning.js";
import type { Scene } from "./scene.js";
import type { Token } from "./tokens.js";

/** As far before the number as its comparison may open. */
const REACH = 12;

/**
 * The other side of a comparison:
 *
 *   higher than the national average of 30% · 84% (England average: 79%) · 18.3% (2022: 17.1%) ·
 *   compared with 63 per cent on entry · against 93.1% five years earlier · 80% in 2022 vs. 75%
 */
export const otherSide: MeaningRule = (scene) => {
  const near = scene.left.slice(-REACH);
  const opener = near.findLastIndex(({ word }) => word === "(" || COMPARING.has(word));
  if (opener < 0) return null;
  const between = near.slice(opener + 1);
  return near[opener]?.word === "(" ? inBracket(scene, between) : afterComparison(scene, between);
};

const COMPARING: ReadonlySet<string> = new Set("than compared against versus vs above below".split(" "));

function inBracket({ previous }: Scene, between: readonly Token[]): Meaning | null {
  if (isBenchmark(between)) return meaning({ kind: "level", role: "benchmark", rule: "bracketed-benchmark" });
  const dated =
    between.length <= 4 && between.at(-1)?.word === ":" && between.some(({ word }) => EARLIER.test(word));
  return dated && previous !== null ? meaning({ kind: "level", role: "from", rule: "bracketed-year" }) : null;
}

function afterComparison(scene: Scene, between: readonly Token[]): Meaning | null {
  if (between.some(({ word }) => /^[,;()]$/.test(word))) return null;
  if (isBenchmark(between)) return meaning({ kind: "level", role: "benchmark", rule: "benchmark" });
  if (between.length > 1 || scene.previous === null) return null;
  return meaning({ kind: "level", role: isEarlier(scene) ? "from" : "benchmark", rule: "compared-with" });
}

function isBenchmark(between: readonly Token[]): boolean {
  return between.some(({ word }) => BENCHMARK_NOUNS.has(word));
}

/** "2022", "fy2022", "2021/22", "q3", "previous (year)". */
const YEAR = /^(?:fy)?(?:19|20)\d\d(?:[/–-]\d{2,4})?$|^q[1-4]$/;
const EARLIER = new RegExp(`${YEAR.source}|^(?:previous|last|prior)$`);

/** Whether the figure belongs to an earlier time than the one before it. */
function isEarlier({ right, text, previous, quantity }: Scene): boolean {
  const after = right.slice(0, 6).map(({ word }) => word);
  const year = after.find((word) => YEAR.test(word));
  const between =
    previous === null ? "" : text.slice(previous.end, Math.min(quantity.start, previous.end + 60));
  const other = /\b(?:19|20)\d\d\b/.exec(between);
  if (year !== undefined && other !== null) return Number(year.slice(0, 4)) < Number(other[0]);
  return year !== undefined || after.some((word) => BEFOREHAND.has(word));
}

const BEFOREHAND: ReadonlySet<string> = new Set(
  "earlier ago before last previous previously prior entry then same".split(" "),
);
