import {
  ADJUNCT_PREPOSITIONS,
  DETERMINERS,
  INTRODUCERS,
  PRONOUN_SUBJECTS,
  TIME_WORDS,
} from "../../../knowledge/clause-words.js";
import { OPENING_PARTICIPLES } from "../../../knowledge/role-phrases.js";
import type { Range } from "../../../model/index.js";
import type { Token } from "../narration/tokens.js";

/**
 * A clause without what introduces it:
 *
 *   In a statement, [Al Finn]  ·  But [she]  ·  On Friday [Mayor Al Finn]  ·  Asked about it, [Finn]
 *   At a meeting in Hudson, Ohio, [the mayor]  ·  In Berea, after winning the vote, [Gov. Kay (R-OH)]
 */
export function withoutIntroduction(tokens: readonly Token[]): readonly Token[] {
  const first = tokens[0];
  if (first === undefined) return tokens;
  if (first.kind !== "word") return first.kind === "number" ? tokens : withoutIntroduction(tokens.slice(1));
  if (JOINING.has(first.lower) && tokens[1]?.kind !== "comma") return withoutIntroduction(tokens.slice(1));
  if (!introduces(tokens, 0)) return tokens;
  const parts = partsBehindCommas(tokens);
  if (!parts.some(({ start, end }) => start < end)) return lastPhrase(tokens);
  return tokens.slice(behindLastIntroduction(tokens, parts));
}

/** "But Al Finn", "and she" */
const JOINING: ReadonlySet<string> = new Set(["and", "but", "so", "or", "yet"]);

function introduces(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  if (word === undefined) return false;
  if (word.lower === "year" && tokens[at + 1]?.kind === "number") return false; // "Year 5 pupil Zac"
  if (INTRODUCERS.has(word.lower) || TIME_WORDS.has(word.lower)) return true;
  if (/.{3}ly$/.test(word.lower)) return tokens[at + 1]?.kind === "comma";
  // "Building on earlier efforts, …"
  if (OPENING_PARTICIPLES.has(word.lower) && tokens[at + 1]?.capital) return false;
  return word.lower.endsWith("ing") && tokens.length > at + 1;
}

/** The parts of a clause behind its first comma, as ranges of indices. */
function partsBehindCommas(tokens: readonly Token[]): readonly Range[] {
  const commas = tokens.flatMap((token, at) => (token.kind === "comma" ? [at] : []));
  return commas.map((comma, index) => ({ start: comma + 1, end: commas[index + 1] ?? tokens.length }));
}

/**
 * Where the subject begins: with the last part where the verb stands right behind it (what is before is a place
 * or a time, unless "and" makes it a list), else behind the last part that introduces too.
 */
function behindLastIntroduction(tokens: readonly Token[], parts: readonly Range[]): number {
  const last = parts.at(-1) ?? { start: 0, end: 0 };
  const isList = tokens.slice(last.start, last.end).some(({ lower }) => lower === "and");
  if (last.start < last.end && !introduces(tokens, last.start) && !isList) return last.start;
  let from = parts[0]?.start ?? 0;
  for (const [index, { start, end }] of parts.entries()) {
    const subjectFollows = parts.slice(index + 1).some((part) => part.start < part.end);
    const isAside = introduces(tokens, start) || tokens.slice(start, end).every(isPlaceOrTime);
    if (start < end && subjectFollows && isAside) from = end + 1;
  }
  return from;
}

function isPlaceOrTime({ lower, kind }: Token): boolean {
  return kind === "number" || TIME_WORDS.has(lower);
}

/** The last words that can be a name or a noun phrase: "In a statement on Friday [Mayor Al Finn]". */
function lastPhrase(tokens: readonly Token[]): readonly Token[] {
  let start = tokens.length;
  for (let at = tokens.length - 1; at > 0; at--) {
    const token = tokens[at];
    if (token === undefined || TIME_WORDS.has(token.lower)) break;
    if (token.capital || PRONOUN_SUBJECTS.has(token.lower)) start = at;
    else if (DETERMINERS.has(token.lower)) return tokens.slice(at);
    else if (ADJUNCT_PREPOSITIONS.has(token.lower) && start < tokens.length) break;
  }
  return tokens.slice(start);
}
