import type { Level, Scheme } from "../../../../knowledge/index.js";
import { hashOfWord } from "../../../../knowledge/word-hash.js";
import type { ChosenScheme } from "../../candidate.js";
import { fold } from "../phrases.js";
import type { Reading } from "./found-grade.js";

/** The level words of the chosen schemes, by their first word, longest first. */
export interface LevelIndex {
  readonly words: ReadonlyMap<string, readonly LevelWording[]>;
  /** Symbols as printed ("A+", "bbb-", "G1"): case is part of the symbol. */
  readonly symbols: ReadonlyMap<string, readonly Reading[]>;
  /** Numbers that stand for a level: the 2 of "rated 2 (Requires improvement)". */
  readonly numbers: ReadonlyMap<number, readonly Reading[]>;
  /** The hashes of the words that words and symbols begin with: a sentence without any has none of these levels. */
  readonly beginnings: ReadonlySet<number>;
}

interface LevelWording {
  readonly folded: string;
  readonly readings: readonly Reading[];
}

const SYMBOL = /^[A-Za-z]{1,4}\d?[+-]{0,2}$/;
const NUMBERED = /^\d\s?[–-]\s?(?=[A-Za-z])/;

/** Made once for the schemes that a document speaks of, however many steps ask for it. */
export function indexLevels(chosen: readonly ChosenScheme[]): LevelIndex {
  if (chosen.length === 0) return NO_LEVELS;
  const known = indexes.get(chosen);
  if (known !== undefined) return known;
  const index = buildIndex(chosen);
  indexes.set(chosen, index);
  return index;
}

const NO_LEVELS: LevelIndex = {
  words: new Map(),
  symbols: new Map(),
  numbers: new Map(),
  beginnings: new Set(),
};

const indexes = new WeakMap<readonly ChosenScheme[], LevelIndex>();

function buildIndex(chosen: readonly ChosenScheme[]): LevelIndex {
  const words = new Map<string, Reading[]>();
  const symbols = new Map<string, Reading[]>();
  const numbers = new Map<number, Reading[]>();
  for (const { scheme } of chosen) {
    for (const [levels, index, level, category] of levelsOf(scheme)) {
      const reading = readingOf(scheme, levels, index, level, category);
      for (const wording of [level.label, level.label.replace(NUMBERED, ""), ...level.wordings]) {
        if (isSymbol(wording)) add(symbols, wording.replace(/[–−]/g, "-"), reading);
        else add(words, fold(wording), reading);
      }
      if (level.value !== null && scheme.numeric?.unit !== "stars") add(numbers, level.value, reading);
    }
  }
  const byFirst = byFirstWord(words);
  const letters = [...symbols.keys()].map((symbol) => symbol.replace(/[+-]+$/, ""));
  const beginnings = new Set([...byFirst.keys(), ...letters].map(hashOfWord));
  return { words: byFirst, symbols, numbers, beginnings };
}

function* levelsOf(scheme: Scheme): Generator<readonly [readonly Level[], number, Level, string | null]> {
  for (const [index, level] of scheme.levels.entries()) yield [scheme.levels, index, level, null];
  for (const { label, levels } of scheme.categories) {
    for (const [index, level] of levels.entries()) yield [levels, index, level, label];
  }
}

/** "AAA" and "G1" are symbols, "Good" and "Buy" are words: a symbol is short and no plain lower-case word. */
function isSymbol(printed: string): boolean {
  const wording = printed.replace(/[–−]/g, "-");
  return (
    SYMBOL.test(wording) &&
    (/[\d+-]/.test(wording) ||
      wording.length < 3 ||
      !/^[A-Z]?[a-z]+$/.test(wording) ||
      /^(?:Aaa|Baa|Caa|aaa|bbb|ccc)$/.test(wording))
  );
}

function readingOf(
  scheme: Scheme,
  levels: readonly Level[],
  index: number,
  level: Level,
  category: string | null,
): Reading {
  return {
    schemeId: scheme.id,
    label: level.label,
    rank: index + 1,
    of: levels.length,
    value: level.value,
    best: level.value === null ? null : (scheme.numeric?.best ?? null),
    worst: level.value === null ? null : (scheme.numeric?.worst ?? null),
    category,
  };
}

function add<Key>(map: Map<Key, Reading[]>, key: Key, reading: Reading): void {
  const readings = map.get(key);
  if (readings === undefined) map.set(key, [reading]);
  else if (
    !readings.some(
      (known) =>
        known.schemeId === reading.schemeId &&
        known.label === reading.label &&
        known.category === reading.category,
    )
  )
    readings.push(reading);
}

function byFirstWord(words: ReadonlyMap<string, readonly Reading[]>): Map<string, LevelWording[]> {
  const index = new Map<string, LevelWording[]>();
  for (const [folded, readings] of words) {
    const first = /^[a-z0-9]+/.exec(folded)?.[0];
    if (first === undefined) continue;
    const list = index.get(first);
    if (list === undefined) index.set(first, [{ folded, readings }]);
    else list.push({ folded, readings });
  }
  for (const list of index.values()) list.sort((a, b) => b.folded.length - a.folded.length);
  return index;
}
