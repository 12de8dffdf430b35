import {
  ADJUNCT_PREPOSITIONS,
  DETERMINERS,
  INTRODUCERS,
  PRONOUN_SUBJECTS,
  TIME_WORDS,
} from "../../../knowledge/clause-words.js";
import { COMPANY_FORMS } from "../../../knowledge/organisation-words.js";
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
  if (tokens.length === 1 && first.capital) return tokens; // “…,” June said
  if (first.kind !== "word") return first.kind === "number" ? tokens : withoutIntroduction(tokens.slice(1));
  if (JOINING.has(first.lower) && tokens[1]?.kind !== "comma") return withoutIntroduction(tokens.slice(1));
  if (!introduces(tokens, 0)) return tokens;
  const behindTime = behindBareTime(tokens);
  if (behindTime > 0) return tokens.slice(behindTime);
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
  if (word.lower === "this" && !TIME_WORDS.has(tokens[at + 1]?.lower ?? "")) return false; // "this source"
  if (ORDINALS.has(word.lower) && tokens[at + 1]?.capital) return false; // "First Minister Ann Reed"
  if (INTRODUCERS.has(word.lower) || TIME_WORDS.has(word.lower)) return true;
  if (/.{3}ly$/.test(word.lower)) return tokens[at + 1]?.kind === "comma";
  // "Building on earlier efforts, …"; "Mei-Ling Chua" is a name
  const isName = tokens[at + 1]?.capital && (OPENING_PARTICIPLES.has(word.lower) || word.lower.includes("-"));
  return !isName && word.lower.endsWith("ing") && tokens.length > at + 1;
}

const ORDINALS: ReadonlySet<string> = new Set(["first", "second", "third", "next"]);

/** Behind "Today", "On Friday", "Earlier this week", where the subject follows without a comma: [Mayor Al Finn, …]; else 0. */
function behindBareTime(tokens: readonly Token[]): number {
  let at = 0;
  while (at < 4 && OF_TIME.has(tokens[at]?.lower ?? "")) at++;
  const next = tokens[at];
  const isTime = at > 0 && TIME_WORDS.has(tokens[at - 1]?.lower ?? "");
  if (!isTime || next?.kind !== "word") return 0;
  return next.capital || DETERMINERS.has(next.lower) || (at === 1 && !INTRODUCERS.has(next.lower)) ? at : 0;
}

const OF_TIME: ReadonlySet<string> = new Set([...TIME_WORDS, "on", "in", "this", "last", "late", "early"]);

/** The parts of a clause behind its first comma, as ranges of indices; a comma in brackets parts nothing. */
function partsBehindCommas(tokens: readonly Token[]): readonly Range[] {
  let depth = 0;
  const commas = tokens.flatMap((token, at) => {
    if (token.kind === "opening") depth++;
    if (token.kind === "closing" && depth > 0) depth--;
    const parts =
      token.kind === "comma" && depth === 0 && !(isForm(tokens[at + 1]) && tokens[at + 2]?.capital !== true);
    return parts ? [at] : [];
  });
  return commas.map((comma, index) => ({ start: comma + 1, end: commas[index + 1] ?? tokens.length }));
}

/**
 * Where the subject begins: with the last part where the verb stands right behind it (what is before is a place
 * or a time, unless "and" makes it a list), else behind the last part that introduces too.
 */
function behindLastIntroduction(tokens: readonly Token[], parts: readonly Range[]): number {
  const last = parts.at(-1) ?? { start: 0, end: 0 };
  const isList = tokens.slice(last.start, last.end).some(({ lower }) => lower === "and");
  const endsInForm = isForm(tokens.at(-1)); // "…, officer of Acme, Inc."
  if (last.start < last.end && !introduces(tokens, last.start) && !isList && !endsInForm) return last.start;
  let from = parts[0]?.start ?? 0;
  for (const [index, { start, end }] of parts.entries()) {
    const subjectFollows = parts.slice(index + 1).some((part) => part.start < part.end);
    if (!subjectFollows) break;
    if (start < end && isAside(tokens, { start, end }, start === from)) from = end + 1;
  }
  return from;
}

function isForm(token: Token | undefined): boolean {
  return token !== undefined && COMPANY_FORMS.has(token.lower.replace(".", ""));
}

/** "after winning the vote", "Ohio", "2024"; behind a name "from Leeds" and "34" belong to it. */
function isAside(tokens: readonly Token[], { start, end }: Range, opens: boolean): boolean {
  const part = tokens.slice(start, end);
  if (part.every(isPlaceOrTime)) return opens || part.length > 1 || !/^\d{1,2}$/.test(part[0]?.lower ?? "");
  if (!introduces(tokens, start)) return false;
  return opens || !BELONGING.has(part[0]?.lower ?? "") || part.at(-1)?.capital !== true;
}

const BELONGING: ReadonlySet<string> = new Set(["from", "of", "with", "and"]);

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
