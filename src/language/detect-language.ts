import { LANGUAGE_WORDS } from "../knowledge/language-words.js";

/**
 * The language of a text as BCP 47 by its commonest words or its script; null where it cannot be told: too
 * few words, or two languages as likely.
 */
export function detectLanguage(text: string): string | null {
  const sample = sampleOf(text);
  const script = SCRIPTS.find(([, letters]) => share(sample, letters) > 0.3);
  if (script) return script[0];

  const words = sample.toLowerCase().match(WORD) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const counts = new Map<string, number>();
  for (const word of words) {
    for (const language of LANGUAGES_OF.get(word) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < FEWEST_HITS * words.length) return null;
  return second !== undefined && second[1] > NEARLY * best[1] ? null : best[0];
}

const SAMPLE = 6000;
const FEWEST_WORDS = 12;
const FEWEST_HITS = 0.06;
const NEARLY = 0.85;
const WORD = /\p{L}+/gu;

/** The beginning may be a headline, menu or table: the middle is prose more often. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const middle = Math.floor((text.length - SAMPLE / 2) / 2);
  return `${text.slice(0, SAMPLE / 2)}\n${text.slice(middle, middle + SAMPLE / 2)}`;
}

const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = wordsToLanguages();

function wordsToLanguages(): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(LANGUAGE_WORDS)) {
    for (const word of new Set(words)) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}

/** Scripts that tell the language, or one of few: the commonest of them is named. Kana before Han. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["ja", /[\u3040-\u30ff]/g],
  ["ko", /[\uac00-\ud7af]/g],
  ["zh", /[\u4e00-\u9fff]/g],
  ["ru", /[\u0400-\u04ff]/g],
  ["el", /[\u0370-\u03ff]/g],
  ["ar", /[\u0600-\u06ff]/g],
  ["he", /[\u0590-\u05ff]/g],
  ["hi", /[\u0900-\u097f]/g],
  ["th", /[\u0e00-\u0e7f]/g],
];

function share(sample: string, letters: RegExp): number {
  const all = sample.match(/\p{L}/gu)?.length ?? 0;
  return all === 0 ? 0 : (sample.match(letters)?.length ?? 0) / all;
}
