import type { Range } from "../../../model/index.js";

/** A word, a figure or a mark of punctuation, folded to lower case. */
export interface Token extends Range {
  readonly word: string;
}

/** Words with inner marks ("year-on-year", "S&P", "$1.9"), or one mark of punctuation. */
const TOKEN = /[$£€#]?[A-Za-z0-9À-ɏ]+(?:[.,'’&/+‑-][A-Za-z0-9À-ɏ]+)*%?|[^\sA-Za-z0-9À-ɏ]/g;

export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const words = foldWords(text.slice(start, end));
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(words); match !== null; match = TOKEN.exec(words)) {
    const from = start + match.index;
    tokens.push({ word: match[0], start: from, end: from + match[0].length });
  }
  return tokens;
}

/** Lower case and straight apostrophes; a letter whose lower case is longer ("İ") would move all places. */
function foldWords(words: string): string {
  const lower = words.toLowerCase();
  return (lower.length === words.length ? lower : words).replaceAll("’", "'");
}

export function isPunctuation({ word }: Token): boolean {
  return word.length === 1 && !/[a-z0-9]/.test(word);
}

/** A figure of any sort: "2024", "$1.9", "5,200", "26%". */
export function isFigure({ word }: Token): boolean {
  return /^[$£€#]?\d/.test(word);
}
