import { CHANGE_NOUN_DIRECTIONS } from "../../../knowledge/change-words.js";
import { LEVEL_NOUNS, LINKING_WORDS, STATE_ADJECTIVES } from "../../../knowledge/measure-words.js";
import type { Range } from "../../../model/index.js";
import { isPoints, type Meaning, type MeaningRule, meaning } from "./meaning.js";
import { phraseEndingBefore, phraseStartingAt } from "./phrase.js";
import type { Scene } from "./scene.js";
import { subjectOf } from "./subject.js";
import type { Token } from "./tokens.js";
import { isAdverb } from "./word-class.js";

/** "a response rate of 58 per cent", "occupancy stood at 91.4%", "churn was 1.9%", "Occupancy: 95%". */
export const linkedLevel: MeaningRule = (scene) => {
  const { left, right } = scene;
  const behind = phraseStartingAt(right, 0);
  if (behind !== null && (scene.modifies || isLevelNoun(right, behind))) return null;
  let end = left.length;
  while (end > 0 && (LINKING_WORDS.has(left[end - 1]?.word ?? "") || left[end - 1]?.word === ":")) end--;
  // "a loan-to-deposit ratio below 70%": the bound is the link.
  const bounded = scene.bound !== "exact" && LEVEL_NOUNS.has(left[end - 1]?.word ?? "");
  if (end === left.length && !bounded) return null;
  if (left[end - 1]?.word === ")") end = openingBracket(scene, end - 1);
  const measure = subjectOf(left, overPredicate(left, end));
  if (measure === null) return null;
  return withGrowth(scene, measure) ?? level(scene, measure, "linked-level");
};

/** "achievement of 100% permit compliance": the noun behind the number is what is measured. */
function isLevelNoun(right: readonly Token[], phrase: Range): boolean {
  return right.some(({ word, end }) => end === phrase.end && LEVEL_NOUNS.has(word));
}

/** "ROE remained among the highest at 24%": steps back over the predicate to the verb before it. */
function overPredicate(left: readonly Token[], end: number): number {
  if (left[end]?.word !== "at") return end;
  const near = Math.max(0, end - 8);
  const verb = left.findLastIndex(
    ({ word }, index) => index >= near && index < end && /^(?:remain(?:s|ed)?|is|was|were|are)$/.test(word),
  );
  return verb < 0 ? end : verb;
}

/** A label and its figure, alone in their line: "Inconsistent application 48%". */
export const labelLevel: MeaningRule = (scene) => {
  const { left, right } = scene;
  const measure = right.length > 1 ? null : phraseEndingBefore(left, left.length);
  const whole =
    measure !== null &&
    left.slice(0, 3).some((token) => token.start === measure.start) &&
    left.at(-1)?.end === measure.end;
  return whole ? level(scene, measure, "label-level") : null;
};

/** "the median growth rate reached 1,552 percent": the level of a growth is a rise. */
function withGrowth({ text, quantity }: Scene, measure: Range): Meaning | null {
  const words = text
    .slice(measure.start, measure.end)
    .toLowerCase()
    .replace(/\srates?$/, "")
    .split(/\s+/);
  const head = words.at(-1) ?? "";
  if (head !== "growth" && head !== "cagr" && !/^(?:increase|decline|decrease|reduction)$/.test(head))
    return null;
  const kind = isPoints(quantity.unit) ? "difference" : "change";
  return meaning({
    kind,
    direction: CHANGE_NOUN_DIRECTIONS.get(head) ?? null,
    measure,
    rule: "growth-level",
  });
}

/** "flavor (96%)", "an arrest rate figure (34 per cent) for domestic abuse offenders". */
export const bracketedLevel: MeaningRule = (scene) => {
  const { left, right } = scene;
  const at = left.length - 1;
  if (left[at]?.word !== "(") return null;
  const measure = phraseEndingBefore(left, at);
  const population = right[0]?.word === ")" && right[1]?.word === "for" ? phraseStartingAt(right, 2) : null;
  return measure === null ? null : level(scene, measure, "bracketed-level", population);
};

/** "100 per cent compliant", "71% full", "80% renewable energy": a state and what is in it. */
export const stateLevel: MeaningRule = (scene) => {
  const { right } = scene;
  const start = right[0]?.word === "-" ? 1 : 0;
  const first = right[start];
  if (first === undefined || !STATE_ADJECTIVES.has(first.word)) return null;
  return level(scene, phraseStartingAt(right, start) ?? { start: first.start, end: first.end }, "state");
};

/** "a 98% on-time delivery rate", "95%+ uptime", "4.2% ABV": the number modifies the noun. */
export const modifyingLevel: MeaningRule = (scene) => {
  const start = scene.right[0]?.word === "-" ? 1 : 0;
  const measure = phraseStartingAt(scene.right, start);
  return measure === null || isAdverb(scene.right[start]?.word ?? "")
    ? null
    : level(scene, measure, "modifying-level");
};

/** A header or the label of a row says what a bare cell measures. */
export const tableLevel: MeaningRule = (scene) => {
  const { text, quantity } = scene;
  if (quantity.header === null) return null;
  const header = text.slice(quantity.header.start, quantity.header.end);
  const words = /[^\s%()[\]].*[^\s%()[\]]/.exec(
    header.replace(/\((?:%|per\s?cent)\)|^\s*(?:%|per\s?cent)\s+(?:of\s+)?/i, (unit) =>
      " ".repeat(unit.length),
    ),
  );
  const start = quantity.header.start + (words?.index ?? 0);
  const measure = words === null ? null : { start, end: start + words[0].length };
  const rises = /\b(?:change|growth)\b/i.test(header);
  if (rises)
    return meaning({
      kind: "change",
      direction: quantity.sign === "-" ? "down" : quantity.sign === "+" ? "up" : null,
      measure,
      rule: "table-cell",
    });
  const share = /^\s*(?:%|per\s?cent|percentage|share|proportion)/i.test(header);
  return meaning({ kind: share ? "share" : "level", measure, rule: "table-cell" });
};

function level(scene: Scene, measure: Range, rule: string, population: Range | null = null): Meaning {
  return meaning({ kind: isPoints(scene.quantity.unit) ? "difference" : "level", measure, population, rule });
}

function openingBracket({ left }: Scene, closing: number): number {
  for (let index = closing - 1; index >= Math.max(0, closing - 6); index--) {
    if (left[index]?.word === "(") return index;
  }
  return closing;
}
