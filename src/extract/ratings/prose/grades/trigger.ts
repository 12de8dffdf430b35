import {
  COUNTED_MARKS,
  LEVEL_NOUNS,
  NAMED_GRADES,
  RECOMMENDATIONS,
  TIERS,
} from "../../../../knowledge/grade-words.js";
import { HASHES, hashOfWord, OTHER } from "../../../../knowledge/word-hash.js";
import { firstWordFrom, type WordIndex } from "../../../../knowledge/word-index.js";
import type { Range } from "../../../../model/index.js";

/** What in a sentence lets one of the finders of grades hope; a set of bits, since every sentence is asked. */
export const TRIGGER = {
  /** 9/10 · 4 out of 5 */
  outOf: 1,
  /** 4 stars · 5* · ★★★ */
  star: 2,
  promoterScore: 4,
  /** A capital letter by itself, with a sign or a figure: A · A+ · B2 */
  letter: 8,
  straight: 16,
  advice: 32,
  tier: 64,
  named: 128,
  /** The first word of a level of the schemes that the document speaks of. */
  level: 256,
  /** rated 2 · a score of four · went from 1 to 5 */
  gradedNumber: 512,
  /** two hats · four out of five acorns */
  countedMark: 1024,
  /** Level 2 · Band B */
  numbered: 2048,
  /** 94% */
  percent: 4096,
} as const;

/**
 * Which forms of grades a sentence may hold; most hold none. What is no trigger is surely not found. `levels`:
 * the hashes of the words that levels of the chosen schemes begin with.
 */
export function gradeTriggers(words: WordIndex, { start, end }: Range, levels: ReadonlySet<number>): number {
  const { text, count, starts, ends, hashes } = words;
  let found = 0;
  for (let word = firstWordFrom(words, start); word < count; word++) {
    const from = starts[word] ?? end;
    if (from >= end) break;
    const hash = hashes[word] ?? OTHER;
    const triggers = TRIGGERS_OF[hash] ?? 0;
    if (levels.size > 0 && levels.has(hash)) found |= TRIGGER.level;
    if (hash === OTHER) found |= isNumber(text, from, ends[word] ?? end) ? 0 : ANYTHING;
    else if (triggers !== 0) found |= isCapital(text.charCodeAt(from)) ? triggers : triggers & ~CAPITALISED;
  }
  const passage = text.slice(start, end);
  if (OUT_OF.test(passage)) found |= TRIGGER.outOf;
  if (STAR_SIGN.test(passage)) found |= TRIGGER.star;
  if (PERCENT.test(passage)) found |= TRIGGER.percent;
  return found;
}

const OUT_OF = /\d\s?\/\s?\d|\sout\sof\s/;
const PERCENT = /\d\s?%|\d\sper\s?cent/;
const STAR_SIGN = /[*★⭐✭✮✦🌟]/u;

/** Words of letters and figures, or of other letters than ASCII's, are not told apart. */
const ANYTHING = Object.values(TRIGGER).reduce((all: number, bit) => all | bit, 0);
/** These count where the word has a capital. */
const CAPITALISED =
  TRIGGER.promoterScore | TRIGGER.letter | TRIGGER.advice | TRIGGER.named | TRIGGER.numbered;

/** By the hash of the word that a grade begins with. */
const TRIGGERS_OF = new Uint16Array(HASHES);
for (const [trigger, phrases] of [
  [TRIGGER.star, ["star", "stars"]],
  [TRIGGER.promoterScore, ["NPS", "Net Promoter"]],
  [TRIGGER.letter, "ABCDEFG"],
  [TRIGGER.straight, ["straight"]],
  [
    TRIGGER.gradedNumber,
    [
      ...["rated", "graded", "score", "scored", "rating", "ratings", "grade", "grades", "mark", "marks"],
      ...[
        "went",
        "gone",
        "moved",
        "improved",
        "jumped",
        "climbed",
        "risen",
        "rose",
        "dropped",
        "fell",
        "fallen",
      ],
      "slipped",
    ],
  ],
  [TRIGGER.countedMark, COUNTED_MARKS],
  [TRIGGER.numbered, LEVEL_NOUNS],
  [TRIGGER.advice, RECOMMENDATIONS],
  [TRIGGER.tier, TIERS],
  [TRIGGER.named, NAMED_GRADES],
] as const) {
  for (const phrase of phrases) {
    const hash = hashOfWord(phrase.split(/[\s-]/)[0] ?? "");
    TRIGGERS_OF[hash] = (TRIGGERS_OF[hash] ?? 0) | trigger;
  }
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** "12" and "4.5", but not "A2" or "5star". */
function isNumber(text: string, from: number, to: number): boolean {
  return text.charCodeAt(from) <= 0x39 && text.charCodeAt(to - 1) <= 0x39;
}
