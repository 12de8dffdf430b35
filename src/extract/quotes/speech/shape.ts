import { CLAUSE_VERBS, JOINING_WORDS, SPEAKING_PRONOUNS } from "../../../knowledge/term-cues.js";
import { isCapital, isDigit, isLetter, isLower } from "../../../language/characters.js";
import type { Passage } from "../marks/passage.js";

/** What the words of a passage look like, whatever stands around them. */
export interface Shape {
  /** Number of words, counted up to `LONG`. */
  readonly words: number;
  readonly startsCapital: boolean;
  readonly startsSmall: boolean;
  /** The last sign inside the marks: "", ",", ".", "?", "!" or "…". */
  readonly ending: string;
  /** Every longer word has a capital: a title, a name, a shout. */
  readonly titleCase: boolean;
  /** A heading in capitals ran into the words: WHAT VISITORS SAY “…” */
  readonly behindHeading: boolean;
  /** It has a finite verb or a pronoun that people speak with. */
  readonly clause: boolean;
}

/** ". . . I just want": what was left out before the first word. */
const LONGEST_ELLIPSIS = 8;

/** Three words or more without a small letter, right before the mark. */
const HEADING = /(?:\p{Lu}[\p{Lu}\d’'&:,–-]* ){2}\p{Lu}[\p{Lu}\d’'&:,–-]* $/u;
const LONGEST_HEADING = 40;

/** From here on a passage is long and nothing but speech or a document's words. */
const LONG = 24;

export function readShape(text: string, { runs }: Passage): Shape {
  const [first] = runs;
  const last = runs.at(-1) ?? first;
  const words = text
    .slice(first.start, Math.min(first.end, first.start + 300))
    .split(/[\s\u00a0]+/, LONG)
    .filter((word) => startsPlain(word) || /[\p{L}\p{N}]/u.test(word));
  const opening = text.slice(first.start, first.start + LONGEST_ELLIPSIS).replace(/^[^\p{L}\p{N}]+/u, "");
  return {
    words: words.length,
    startsCapital: isCapital(opening.charCodeAt(0)) || isDigit(opening.charCodeAt(0)),
    startsSmall: isLower(opening.charCodeAt(0)),
    ending: ENDING.exec(text.slice(Math.max(first.start, last.end - 3), last.end))?.[1] ?? "",
    titleCase: isTitleCase(words),
    behindHeading: HEADING.test(
      text.slice(Math.max(0, first.outer.start - LONGEST_HEADING), first.outer.start),
    ),
    clause: words.some(isOfClause),
  };
}

/** Most words begin with an ASCII letter or digit: they need no look at classes of Unicode. */
function startsPlain(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 && (isLetter(code) || isDigit(code));
}

function isOfClause(word: string): boolean {
  if (CLAUSE_VERBS.has(word) || SPEAKING_PRONOUNS.has(word)) return true;
  const bare = word
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, "");
  return CLAUSE_VERBS.has(bare) || SPEAKING_PRONOUNS.has(bare);
}

/** The last sign, also before the mark of a nested quotation. */
const ENDING = /([.,!?…;:—–-])["”'’]{0,2}$/;

/** Two or more words of four letters and more, none of them small; function words may be ("Tea and Toil at the Club"). */
function isTitleCase(words: readonly string[]): boolean {
  let capitals = 0;
  let joining = 0;
  for (const word of words) {
    const letters = startsPlain(word) ? word : word.replace(/^[^\p{L}\p{N}]+/u, "");
    if (isCapital(letters.charCodeAt(0)) || isDigit(letters.charCodeAt(0))) capitals++;
    else if (JOINING_WORDS.has(letters)) joining++;
    else if (letters.replace(/[^\p{L}]/gu, "").length >= 5 && !/\p{Lu}/u.test(letters)) return false;
  }
  if (words.length === 1) return false;
  const isWholly = capitals >= 3 && capitals + joining === words.length;
  return isWholly || capitals >= Math.max(1, Math.ceil(words.length * 0.6));
}
