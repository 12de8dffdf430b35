import { DENOMINATOR_NOUNS } from "../../../knowledge/number-words.js";
import { literalScanner } from "../../../language/literal-scanner.js";

/** A place where a quantity may be, and what made us look. */
export interface Candidate {
  readonly at: number;
  readonly trigger: Trigger;
}

type Trigger = "sign" | "word" | "digit" | "point" | "fraction" | "ratio" | "multiple";

const MULTIPLE_STEMS = "halv doubl tripl trebl quadrupl quintupl fold times".split(" ");
/** "one in five" and "four of the six": the part in words; parts in figures are found by their digit. */
const PARTS_IN_WORDS = "one two three four five six seven eight nine ten".split(" ");

const TRIGGERS: ReadonlyMap<string, Trigger> = new Map([
  ["cent", "word"],
  ["per mil", "word"],
  ["point", "point"],
  ...DENOMINATOR_NOUNS.map((noun) => [noun, "fraction"] as const),
  ...PARTS_IN_WORDS.flatMap((part) =>
    [`${part} in `, `${part}-in-`, `${part} of the `].map((words) => [words, "ratio"] as const),
  ),
  ["out of", "ratio"],
  ["out-of", "ratio"],
  ...MULTIPLE_STEMS.map((stem) => [stem, "multiple"] as const),
]);

const scanLiterals = literalScanner([...TRIGGERS.keys()]);

/**
 * Short forms and figures that a number opens: 34pc · 34 pct · 34 p.c. · 2.5pp · 25bps · 5‰ · 17 of 20 · 1 in 4 ·
 * 23/24 · 3:1 · 2.5x. Starts at a digit, so it is quick where there are few.
 */
const AFTER_DIGIT =
  /[\d½¼¾](?:\s?(?:(?:pct|pc|ppts?|pps?|bps?|p\.[cp])\b|[‰‱％﹪٪])|\s(?:in|of)\s(?=\d|the\s|our\s|all\s|t(?:en|we))|\/(?=\d\d?\s)|:(?=1\b)|x\b)/g;

/** Every place to look at, in order of the text. One pass for each of three simple searches. */
export function findCandidates(text: string): Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = text.indexOf("%"); at >= 0; at = text.indexOf("%", at + 1)) {
    candidates.push({ at, trigger: "sign" });
  }
  scanLiterals(text, (at, literal) => {
    const trigger = TRIGGERS.get(literal);
    if (trigger !== undefined) candidates.push({ at, trigger });
  });
  AFTER_DIGIT.lastIndex = 0;
  for (let match = AFTER_DIGIT.exec(text); match !== null; match = AFTER_DIGIT.exec(text)) {
    candidates.push({ at: match.index + 1, trigger: "digit" });
  }
  return candidates.sort((a, b) => a.at - b.at);
}
