import { LANGUAGE_WORDS } from "../knowledge/language-words.js";
import { HASHES, mix } from "../knowledge/word-hash.js";

/**
 * The language of a text as BCP 47 by its commonest words or its script; null where it cannot be told: too
 * few words, or two languages as likely.
 */
export function detectLanguage(text: string): string | null {
  const sample = sampleOf(text);
  const script = foreignScript(sample);
  if (script !== null) return script;

  const counts = LANGUAGES.map(() => 0);
  const told = new Set<string>();
  const words = countWords(sample.toLowerCase(), counts, told);
  if (words < FEWEST_WORDS) return null;
  const [best = 0, second = 0] = counts.toSorted((a, b) => b - a);
  if (best === 0 || best < FEWEST_HITS * words || second > NEARLY * best) return null;
  const language = counts.indexOf(best);
  return isTold(told, language) ? (LANGUAGES[language] ?? null) : null;
}

/** One word many times tells nothing: "a" is a word of Czech, of Romanian and of Hungarian. */
function isTold(words: ReadonlySet<string>, language: number): boolean {
  let distinct = 0;
  for (const word of words) {
    if (LANGUAGES_OF.get(word)?.includes(language) && ++distinct === FEWEST_DISTINCT) return true;
  }
  return false;
}

const FEWEST_DISTINCT = 3;

const LANGUAGES: readonly string[] = Object.keys(LANGUAGE_WORDS);

const PIECE = 600;
const FEWEST_WORDS = 12;
const FEWEST_HITS = 0.06;
const NEARLY = 0.85;

/** Adds the words of each language to its count and to those `told`; returns how many words there are in all. */
function countWords(lower: string, counts: number[], told: Set<string>): number {
  let words = 0;
  for (let at = 0; at < lower.length; at++) {
    const start = at;
    let hash = 0;
    for (let code = lower.charCodeAt(at); isLatin(code); code = lower.charCodeAt(++at))
      hash = mix(hash, code);
    if (at === start) continue;
    words++;
    if (TELLING[hash] === 0) continue;
    const word = lower.slice(start, at);
    const languages = LANGUAGES_OF.get(word);
    if (languages === undefined) continue;
    told.add(word);
    for (const language of languages) counts[language] = (counts[language] ?? 0) + 1;
  }
  return words;
}

/** A small letter: a to z, ß to ɏ. */
function isLatin(code: number): boolean {
  return code <= 0x7a ? code >= 0x61 : code >= 0xdf && code <= LAST_LATIN;
}

/** The beginning may be a headline, a menu or a table: the middle is prose more often. */
function sampleOf(text: string): string {
  if (text.length <= 2 * PIECE) return text;
  const middle = Math.floor((text.length - PIECE) / 2);
  return `${text.slice(0, PIECE)}\n${text.slice(middle, middle + PIECE)}`;
}

/** The languages that have a word, as indices of `LANGUAGES`. */
const LANGUAGES_OF: ReadonlyMap<string, readonly number[]> = languagesByWord();

function languagesByWord(): ReadonlyMap<string, readonly number[]> {
  const languages = new Map<string, number[]>();
  for (const [language, words] of Object.values(LANGUAGE_WORDS).entries()) {
    for (const word of new Set(words)) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}

/** The hashes of the words that tell a language: the others are not looked up. */
const TELLING = new Uint8Array(HASHES);
for (const word of LANGUAGES_OF.keys()) {
  const hash = [...word].reduce((sum, letter) => mix(sum, letter.charCodeAt(0)), 0);
  TELLING[hash] = 1;
}

/** Scripts that tell the language, or one of few, of which the commonest is named; kana before Han. */
const SCRIPTS: readonly { readonly language: string; readonly from: number; readonly to: number }[] = [
  { language: "ja", from: 0x3040, to: 0x30ff },
  { language: "ko", from: 0xac00, to: 0xd7af },
  { language: "zh", from: 0x4e00, to: 0x9fff },
  { language: "ru", from: 0x0400, to: 0x04ff },
  { language: "el", from: 0x0370, to: 0x03ff },
  { language: "ar", from: 0x0600, to: 0x06ff },
  { language: "he", from: 0x0590, to: 0x05ff },
  { language: "hi", from: 0x0900, to: 0x097f },
  { language: "th", from: 0x0e00, to: 0x0e7f },
];

const LAST_LATIN = 0x024f;
const FOREIGN_SHARE = 0.3;

/** The first script of the list that writes a good part of the letters; null for Latin ones. */
function foreignScript(sample: string): string | null {
  const counts = new Array<number>(SCRIPTS.length).fill(0);
  let others = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code <= LAST_LATIN) continue;
    const script = SCRIPTS.findIndex(({ from, to }) => code >= from && code <= to);
    if (script === -1) continue;
    counts[script] = (counts[script] ?? 0) + 1;
    others++;
  }
  if (others === 0) return null;
  const letters = others + (sample.match(/[A-Za-z\u00c0-\u024f]/g)?.length ?? 0);
  const found = counts.findIndex((count) => count > FOREIGN_SHARE * letters);
  return SCRIPTS[found]?.language ?? null;
}
