import { LINKING_WORDS, STATE_ADJECTIVES } from "../../../knowledge/measure-words.js";
import type { Range } from "../../../model/index.js";
import { changeDirectionOf } from "./from-to.js";
import { isPoints, type Meaning, type MeaningRule, meaning } from "./meaning.js";
import { phraseEndingBefore, phraseStartingAt } from "./phrase.js";
import type { Scene } from "./scene.js";
import { subjectOf } from "./subject.js";

/** "a response rate of 58 per cent", "occupancy stood at 91.4%", "churn was 1.9%", "Occupancy: 95%". */
export const linkedLevel: MeaningRule = (scene) => {
  const { left } = scene;
  let end = left.length;
  while (end > 0 && (LINKING_WORDS.has(left[end - 1]?.word ?? "") || left[end - 1]?.word === ":")) end--;
  if (end === left.length) return null;
  if (left[end - 1]?.word === ")") end = openingBracket(scene, end - 1);
  const measure = subjectOf(left, end);
  if (measure === null) return null;
  return withGrowth(scene, measure) ?? level(scene, measure, "linked-level");
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
  return meaning({ kind, direction: changeDirectionOf(head), measure, rule: "growth-level" });
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

/** "a 98% on-time delivery rate", "95%+ uptime", "100 per cent compliant", "4.2% ABV". */
export const modifyingLevel: MeaningRule = (scene) => {
  const { right } = scene;
  const start = right[0]?.word === "-" ? 1 : 0;
  const first = right[start];
  if (first !== undefined && STATE_ADJECTIVES.has(first.word)) {
    return level(scene, { start: first.start, end: first.end }, "state");
  }
  const measure = phraseStartingAt(right, start);
  return measure === null ? null : level(scene, measure, "modifying-level");
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
