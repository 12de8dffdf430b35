import { SYMBOL_AGENCIES } from "../../../../knowledge/grade-words.js";
import { allMatches } from "../../../../language/all-matches.js";
import { flatMap } from "../../../../language/flat-map.js";
import type { Range } from "../../../../model/index.js";
import { anyOf } from "../phrases.js";
import type { FoundGrade, Reading } from "./found-grade.js";
import type { LevelIndex } from "./level-index.js";
import { isMarked } from "./words.js";

/**
 * A+ · AA- · bbb+ · Baa3 · G1 · D- : a token of the size of a symbol; also "A-minus" and "triple-A". On national
 * scales with the country: A+(ZA) · zaAA- · Aa1.za
 */
const TOKEN =
  /(?<![\w.&/+-])(?:(?:[a-z]{2}(?=[A-D]))?[A-Za-z]{1,4}\d?(?:\+{1,2}|[-–−](?![\w–-]))?(?:\([A-Za-z]{2,3}\)|\.[a-z]{2}\b)?|[A-F][-\s](?:minus|plus))(?![\w&*$£€]|[-–—][A-G]\b|\/(?!(?:[Ss]table|[Pp]ositive|[Nn]egative)\b)\w|[’']\w|\.\w|-(?!rated|grade|rating))/g;

/** Letters of school grades and energy bands, where no chosen scheme has them: "an A+ from the …", "a BER of A2". */
const LETTER = /^(?:[A-F][+-]?|[A-G][1-3])$/;

/**
 * Grades in symbols. Lower-case "a" is an article unless it stands in marks (AM Best prints “a”), and a
 * bare capital letter is believed only where the sentence says that it is a grade (see frames).
 */
export function findSymbols(text: string, within: Range, index: LevelIndex): FoundGrade[] {
  return flatMap(allMatches(text.slice(within.start, within.end), TOKEN), (match) => {
    const token = within.start + match.index;
    const end = token + match[0].length;
    const symbol = normal(match[0]);
    const known = index.symbols.get(symbol) ?? [];
    const readings = LETTER.test(symbol) ? [...known, printed(symbol)] : known;
    if (readings.length === 0) return []; // every short word comes here: ask for its marks only then
    const start = token - agencyBefore(text, within.start, token);
    const marked = isMarked(text, start, end);
    if (/^[a-z]+$/.test(symbol) && !marked) return [];
    return [{ start, end, shape: "symbol" as const, readings, marked, capital: true }];
  });
}

/** straight As · straight A’s */
const STRAIGHT = /\bstraight\s["“‘]?([A-F])[’']?s\b/g;

/** The same letter several times over is one grade. */
export function findStraightLetters(text: string, within: Range, index: LevelIndex): FoundGrade[] {
  return allMatches(text.slice(within.start, within.end), STRAIGHT).map((match) => {
    const letter = match[1] ?? "";
    const start = within.start + match.index + match[0].lastIndexOf(letter);
    const readings = [...(index.symbols.get(letter) ?? []), printed(letter)];
    const end = within.start + match.index + match[0].length;
    return { start, end, shape: "symbol" as const, readings, marked: true, capital: true };
  });
}

/** CRISIL AA · [ICRA]A1+ · IND A: agencies of some countries print their name as a part of the symbol. */
const AGENCY = new RegExp(`(?:\\[(?:${anyOf(SYMBOL_AGENCIES)})\\] ?|\\b(?:${anyOf(SYMBOL_AGENCIES)}) )$`);

function agencyBefore(text: string, from: number, at: number): number {
  return AGENCY.exec(text.slice(Math.max(from, at - 12), at))?.[0].length ?? 0;
}

/** The symbol by itself: with a plain minus, without the country of a national scale. */
export function normal(token: string): string {
  if (/^[A-Za-z]{1,4}\d?\+{0,2}$/.test(token) && !/^[a-z]{2}[A-D]/.test(token)) return token;
  return token
    .replace(/\([A-Za-z]{2,3}\)$|\.[a-z]{2}$|^[a-z]{2}(?=[A-D])/g, "")
    .replace(/[-\s]minus$/, "-")
    .replace(/[-\s]plus$/, "+")
    .replace(/[–−]/g, "-");
}

export function printed(label: string): Reading {
  return {
    schemeId: null,
    label,
    rank: null,
    of: null,
    value: null,
    best: null,
    worst: null,
    category: null,
  };
}
