import { isCapital, isDigit, isLetter, isSpace } from "../../../language/characters.js";
import { readSpeechVerb, type SpeechVerbForm } from "../../../language/speech-verbs.js";
import type { Range } from "../../../model/index.js";

/** A word or sign of the narrator; a quotation is one opaque token. */
export interface Token extends Range {
  readonly kind: TokenKind;
  /** Lower case, curly apostrophes made straight; the sign itself for punctuation. */
  readonly lower: string;
  readonly capital: boolean;
  /** Which passage it is, for a quotation; -1 for all other tokens. */
  readonly passage: number;
  /** How the word reports speech; null where it does not. Looked up once: nearly every sieve asks. */
  readonly speech: SpeechVerbForm | null;
}

type TokenKind =
  | "word"
  | "number"
  | "comma"
  | "colon"
  | "semicolon"
  | "dash"
  | "opening"
  | "closing"
  | "stop"
  | "quotation"
  | "sign";

/** A quotation as the tokens see it: its marks and words, and which passage it is. */
export interface Masked extends Range {
  readonly passage: number;
}

/** The tokens of a range of narration, with the quotations in it as one token each. Linear. */
export function tokenize(text: string, range: Range, masked: readonly Masked[]): readonly Token[] {
  const tokens: Token[] = [];
  let at = range.start;
  for (const mask of masked) {
    tokenizeWords(text, at, mask.start, tokens);
    tokens.push(quotationToken(mask));
    at = mask.end;
  }
  tokenizeWords(text, at, range.end, tokens);
  return tokens;
}

function quotationToken({ start, end, passage }: Masked): Token {
  return { start, end, kind: "quotation", lower: "", capital: false, passage, speech: null };
}

function tokenizeWords(text: string, start: number, end: number, tokens: Token[]): void {
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    const stop = isLetter(code) || isDigit(code) ? endOfWord(text, at, end) : at + 1;
    const words = text.slice(at, stop);
    const kind = isDigit(code) ? "number" : isLetter(code) ? "word" : (SIGNS[words] ?? "sign");
    const lower = words.toLowerCase().replace("’", "'");
    const speech = kind === "word" ? readSpeechVerb(lower) : null;
    tokens.push({ start: at, end: stop, kind, lower, capital: isCapital(code), passage: -1, speech });
    at = stop;
  }
}

/** "Okonkwo-Hughes", "O’Neil", "U.S.", "Dr.", "AT&T", "3.5": joined by a sign between two letters. */
function endOfWord(text: string, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) at++;
    else if (JOINERS.has(code) && at + 1 < limit && isWordCode(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at < limit && text.charCodeAt(at) === 0x2e && takesStop(text, start, at, limit) ? at + 1 : at;
}

/** An abbreviation's full stop inside a sentence is followed by more of it: "Mr. Bell", "(D-Wash.)". */
function takesStop(text: string, start: number, at: number, limit: number): boolean {
  if (at + 1 >= limit || isDigit(text.charCodeAt(start))) return false;
  return at - start <= 5 || (text.charCodeAt(start + 1) === 0x2d && text.charCodeAt(at + 1) === 0x29);
}

function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** ' ’ - . & / @ _ */
const JOINERS: ReadonlySet<number> = new Set([
  0x27, 0x2019, 0x2d, 0x2010, 0x2011, 0x2e, 0x26, 0x2f, 0x40, 0x5f,
]);

const SIGNS: Readonly<Record<string, TokenKind>> = {
  ",": "comma",
  ":": "colon",
  ";": "semicolon",
  "–": "dash",
  "—": "dash",
  "―": "dash",
  "-": "dash",
  "(": "opening",
  "[": "opening",
  ")": "closing",
  "]": "closing",
  ".": "stop",
  "!": "stop",
  "?": "stop",
  "…": "stop",
};
