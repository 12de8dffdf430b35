import { literalScanner } from "../../../language/literal-scanner.js";

/** A place where a quantity may be, and what made us look. */
export interface Candidate {
  readonly at: number;
  readonly trigger: Trigger;
}

export type Trigger = "sign" | "word" | "digit" | "point" | "fraction" | "ratio" | "multiple";

const TRIGGERS: Readonly<Record<string, Trigger>> = {
  cent: "word",
  "per mil": "word",
  point: "point",
  half: "fraction",
  third: "fraction",
  quarter: "fraction",
  fourth: "fraction",
  fifth: "fraction",
  sixth: "fraction",
  eighth: "fraction",
  tenth: "fraction",
  "one in ": "ratio",
  "two in ": "ratio",
  "three in ": "ratio",
  "four in ": "ratio",
  "five in ": "ratio",
  "six in ": "ratio",
  "seven in ": "ratio",
  "eight in ": "ratio",
  "nine in ": "ratio",
  "one-in-": "ratio",
  "out of": "ratio",
  "out-of": "ratio",
  " of the ": "ratio",
  halv: "multiple",
  doubl: "multiple",
  tripl: "multiple",
  trebl: "multiple",
  quadrupl: "multiple",
  quintupl: "multiple",
  fold: "multiple",
  times: "multiple",
};

const scanLiterals = literalScanner(Object.keys(TRIGGERS));

/**
 * Short forms and figures that a number opens: 34pc · 34 pct · 34 p.c. · 2.5pp · 25bps · 5‰ · 17 of 20 · 1 in 4 ·
 * 23/24 · 3:1 · 2.5x. Starts at a digit, so it is quick where there are few.
 */
const AFTER_DIGIT =
  /[\d½¼¾](?:\s?(?:(?:pct|pc|ppts?|pps?|bps?|p\.c)\b|[‰‱％﹪٪])|\s(?:in|of)\s(?=[\dt])|\/(?=\d\d?\s)|:(?=1\b)|x\b)/g;

/** Every place to look at, in order of the text. One pass for each of three simple searches. */
export function findCandidates(text: string): Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = text.indexOf("%"); at >= 0; at = text.indexOf("%", at + 1)) {
    candidates.push({ at, trigger: "sign" });
  }
  scanLiterals(text, (at, literal) => {
    const trigger = TRIGGERS[literal];
    if (trigger !== undefined) candidates.push({ at, trigger });
  });
  AFTER_DIGIT.lastIndex = 0;
  for (let match = AFTER_DIGIT.exec(text); match !== null; match = AFTER_DIGIT.exec(text)) {
    candidates.push({ at: match.index + 1, trigger: "digit" });
  }
  return candidates.sort((a, b) => a.at - b.at);
}
