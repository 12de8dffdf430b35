import {
  CONJUNCTIONS,
  DETERMINERS,
  RELATIVES,
  SUBORDINATORS,
  VERB_ADVERBS,
} from "../../../knowledge/clause-words.js";
import { ROLE_NOUNS } from "../../../knowledge/role-nouns.js";
import type { Range } from "../../../model/index.js";
import type { Token } from "../narration/tokens.js";
import { withoutIntroduction } from "./introduction.js";
import { authorOf, rangeOf, trimPhrase } from "./phrase.js";
import { isKnownFinite, looksFinite } from "./verb-group.js";

/**
 * The noun phrase that ends before a verb, with its appositives, as a range:
 *
 *   In a statement, [Al Finn, chief executive of Acme,] said   ·  [Al Finn, who left in July,] said
 *   a rise, which [Al Finn] put down to   ·  what [the mayor] called   ·  But [she] said   ·  On Friday [Mayor Al Finn] said   ·  [Al Finn and Bo Dean] said
 *
 * Null where what stands there is no noun phrase: "The president noted that he taught law, and added".
 */
export function subjectBefore(tokens: readonly Token[]): Range | null {
  const last = tokens.at(-1);
  if (last !== undefined && PERSONAL.has(last.lower)) return { start: last.start, end: last.end };
  const [first, second] = tokens;
  if (first?.lower === "as" && second?.capital === true && !ROLE_NOUNS.has(second.lower))
    return subjectBefore(tokens.slice(1)); // "As Al Finn, director of Acme, says"
  const antecedent = antecedentOfWho(tokens);
  if (antecedent !== null) return antecedent;
  const relative = objectRelative(tokens);
  if (relative !== null) return rangeOf(relative);
  const clause = lastPart(lastClause(withoutIntroduction(dropEarlierClauses(dropDateline(tokens)))));
  const phrase = trimPhrase(authorOf(clause));
  if (phrase.every(isAdverb) || holdsClause(phrase)) return null;
  return rangeOf(phrase);
}

/** Right before the verb these are its subject, whatever stands before: "for what he called". */
const PERSONAL: ReadonlySet<string> = new Set("he she they we i".split(" "));

/** "echoed by [Al Finn, the chair], who (said)": whoever "who" right before the verb means, behind a preposition or a form of "to be". */
function antecedentOfWho(tokens: readonly Token[]): Range | null {
  const who = tokens.findLastIndex((token) => !isAdverb(token));
  if (who < 2 || tokens[who]?.lower !== "who") return null;
  const before = tokens.slice(0, who);
  const last = before.findLastIndex(
    ({ lower }, i) => LEADS_TO_NAME.has(lower) && !RELATIVES.has(before[i - 1]?.lower ?? ""),
  );
  const at = last < 1 ? before.findIndex(({ lower }) => lower === "from" || lower === "with") : last;
  return at < 1 ? null : rangeOf(trimPhrase(before.slice(at + 1)));
}

const LEADS_TO_NAME: ReadonlySet<string> = new Set(
  "by is are was were to include includes included including like".split(" "),
);

/** What stands between "which" and the verb, where it is a noun phrase and nothing more. */
function objectRelative(tokens: readonly Token[]): readonly Token[] | null {
  const at = tokens.findLastIndex(({ lower }) => OBJECT_RELATIVES.has(lower));
  const phrase = tokens.slice(at + 1);
  const [first] = phrase;
  if (at < 0 || first === undefined || phrase.length > 20) return null;
  const opens = first.capital || DETERMINERS.has(first.lower);
  return opens && !phrase.some((token) => !IN_PHRASE.has(token.kind) || looksFinite(token))
    ? trimPhrase(phrase)
    : null;
}

const IN_PHRASE: ReadonlySet<Token["kind"]> = new Set(["word", "number", "comma", "opening", "closing"]);

const OBJECT_RELATIVES: ReadonlySet<string> = new Set(["which", "what", "whom"]);

/** "Seventy judges took part in the vote, among them Mr. Bell, of Bell & Co. Attorney Bell": what has a verb ended before. */
function lastPart(clause: readonly Token[]): readonly Token[] {
  const first = clause.findIndex(({ kind }) => kind === "comma");
  const last = clause.findLastIndex(({ kind }) => kind === "comma");
  if (first < 0 || last === clause.length - 1) return clause;
  const opening = clause.slice(0, first);
  const isClause = opening.some(
    (token, at) => at > 0 && looksFinite(token) && IN_CLAUSE.has(opening[at + 1]?.lower ?? ""),
  );
  return isClause && !opening.some(({ lower }) => RELATIVES.has(lower)) ? clause.slice(last + 1) : clause;
}

/** Behind a verb in -ed these show that it is one: "participated in", not "the elected member". */
const IN_CLAUSE: ReadonlySet<string> = new Set("in to with the a an on at for its his her their".split(" "));

/** "Often called …" */
function isAdverb({ lower }: Token): boolean {
  return VERB_ADVERBS.has(lower);
}

/** A finite verb outside a relative clause. */
function holdsClause(phrase: readonly Token[]): boolean {
  let inRelative = false;
  for (const token of phrase) {
    if (RELATIVES.has(token.lower)) inRelative = true;
    else if (token.kind === "comma") inRelative = false;
    else if (!inRelative && isKnownFinite(token)) return true;
  }
  return false;
}

/** "LEEDS, May 4 — ", "Washington, D.C. -": capitals and numbers up to a dash. */
function dropDateline(tokens: readonly Token[]): readonly Token[] {
  const dash = tokens.findIndex((token) => token.kind === "dash");
  if (dash < 1 || dash > 12) return tokens;
  const place = tokens.slice(0, dash);
  const isDateline =
    place.every((token) => token.kind !== "word" || token.capital) &&
    !tokens.slice(dash + 1).some(({ kind }) => kind === "dash"); // Ann Bell – who left in May – said
  return isDateline && tokens.length > dash + 1 ? tokens.slice(dash + 1) : tokens;
}

/** What stands before the last semicolon, colon, quotation or dash pair belongs to another clause. */
function dropEarlierClauses(tokens: readonly Token[]): readonly Token[] {
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token?.kind === "semicolon" || token?.kind === "colon" || token?.kind === "stop")
      return tokens.slice(at + 1);
    if (token?.kind === "quotation" && !isNickname(tokens, at) && !isTerm(tokens, at))
      return tokens.slice(at + 1);
  }
  return tokens;
}

/** Robert “Bob” Hale */
function isNickname(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true;
}

/** "In a letter on the “seasonal roads” policy, Finn": words of the narrator's own phrase. */
function isTerm(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return DETERMINERS.has(before?.lower ?? "") && after?.kind === "word" && !looksFinite(after);
}

/** "… the plan works and Al Finn said": behind a conjunction that follows a finite verb. */
function lastClause(tokens: readonly Token[]): readonly Token[] {
  for (let at = tokens.length - 1; at > 0; at--) {
    const token = tokens[at];
    if (token?.kind !== "word" || !(CONJUNCTIONS.has(token.lower) || SUBORDINATORS.has(token.lower)))
      continue;
    // "now employed as a peer mentor": no clause begins here.
    if (token.lower === "as" && /(?:ed|ing)$/.test(tokens[at - 1]?.lower ?? "")) continue;
    if (insideParenthesis(tokens, at)) continue;
    const before = tokens.slice(0, at);
    if (before.some((word) => mayBeFinite(word)) && !before.some((word) => RELATIVES.has(word.lower)))
      return tokens.slice(at + 1);
  }
  return tokens;
}

function mayBeFinite(token: Token): boolean {
  return looksFinite(token) || (!token.capital && token.speech?.form === "finite");
}

function insideParenthesis(tokens: readonly Token[], at: number): boolean {
  return (
    tokens.slice(at).filter(({ kind }) => kind === "closing").length >
    tokens.slice(at).filter(({ kind }) => kind === "opening").length
  );
}
