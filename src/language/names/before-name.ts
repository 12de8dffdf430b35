import { DETERMINERS } from "../../knowledge/function-words.js";
import { ROLE_STOPS } from "../../knowledge/role-phrases.js";
import { TITLE_OR_NAME } from "../../knowledge/titles-and-ranks.js";
import { isNumberWord } from "../number-words.js";
import { isFirstName } from "./gender.js";
import { isInsideRole, isListInJob, isSecondPerson, joinsRoles, titlesEnd } from "./joints.js";
import {
  endsJob,
  honorificAt,
  isOrganisationNoun,
  isParticle,
  isPluralRoleNoun,
  isRoleModifier,
  isRoleNoun,
  rankAt,
} from "./lexicon.js";
import { nameBehindOffice } from "./office.js";
import { hasOrganisationWord } from "./organisation-name.js";
import { nameEnd } from "./person-name.js";
import { bracketedFieldEnd, domainEnd, isInPost, isOrigin, portfolioEnd, readRole } from "./role/index.js";
import { type Token, type TokenRange, wordAt } from "./tokens.js";

/** Titles and roles before the name: `to` is where the name begins. */
export function readPrefix(tokens: readonly Token[], at: number): TokenRange | null {
  let from = at;
  while (DETERMINERS.has(wordAt(tokens, from)) || isOrigin(tokens[from]) || isAgeOf(tokens[from])) from++;
  const limit = runEnd(tokens, from);
  let cut = from;
  let i = from;
  while (i < limit) {
    if (cut > from && endsName(tokens, cut, i)) break;
    const step = titleStep(tokens, from, i);
    if (step > 0 && beginsName(tokens, i + step)) cut = i + step;
    i += Math.max(step, 1);
  }
  if (cut > from) return { from, to: cut };
  const behindOffice = nameBehindOffice(tokens, from, limit);
  if (behindOffice !== null) return { from, to: behindOffice };
  // "a jubilant Al Finn": words without a capital before the name say nothing about it
  while (from < limit && !beginsName(tokens, from) && isAdjective(tokens[from])) from++;
  return beginsName(tokens, from) ? { from, to: from } : null;
}

/** "Assistant Attorney General Paul Hale of the Justice Department": behind a whole name "of" tells of where. */
function endsName(tokens: readonly Token[], name: number, at: number): boolean {
  return ["of", "from", "at"].includes(wordAt(tokens, at)) && at > name + 1 && nameEnd(tokens, name) === at;
}

function isAdjective(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word" || token.capital) return false;
  return (
    !ROLE_STOPS.has(token.folded) &&
    !JOINING.has(token.folded) &&
    !isRoleNoun(token.folded) &&
    !isPluralRoleNoun(token.folded)
  );
}

/** "ten-year-old Ollie Grant", "34-year-old Ann Reed" */
function isAgeOf(token: Token | undefined): boolean {
  return token?.folded.endsWith("-year-old") ?? false;
}

/** Where the run of words ends that may hold titles and name; commas inside a job ("Police, Fire and …") do not end it. */
function runEnd(tokens: readonly Token[], at: number): number {
  let capitals = false;
  for (let i = at; i < tokens.length; i++) {
    i = Math.max(i, bracketedFieldEnd(tokens, i)); // "Deputy Vice-Chancellor (Research) Ann Reed"
    const token = tokens[i];
    if (token === undefined || token.kind === "quote") continue;
    if (token.kind === "word") {
      if (token.folded === "and" && isSecondPerson(tokens, at, i)) return i;
      capitals = token.possessive ? false : capitals || token.capital;
      if (capitals && !token.capital && !token.possessive && !isPartOfJob(token) && !isInPost(tokens, i))
        return i;
      continue;
    }
    if (token.kind === "comma" && (isListInJob(tokens, at, i) || isInsideRole(tokens, i))) continue;
    if (token.kind === "comma" && joinsRoles(tokens, i) && !isNameInDisguise(tokens, at, i - 1)) continue;
    if (token.kind === "comma" && endsRolePhrase(tokens, at, i)) continue;
    return i;
  }
  return tokens.length;
}

/** A word without a capital that a job may have; any other, a verb say, ends what belongs to a name. */
function isPartOfJob(token: Token): boolean {
  const { folded, text } = token;
  return (
    isRoleModifier(folded) ||
    isOrganisationNoun(folded) ||
    isParticle(token) ||
    JOINING.has(folded) ||
    /^\d+$/.test(text)
  );
}

const JOINING: ReadonlySet<string> = new Set("of for and & the to".split(" "));

/** "the trust’s chief executive, Ann Reed": a job, a comma and a name of two words or more. */
function endsRolePhrase(tokens: readonly Token[], at: number, comma: number): boolean {
  const role = readRole(tokens, at);
  if (role === null || role.end !== comma) return false;
  let from = comma + 1;
  while (isAdjective(tokens[from]) && from < comma + 4) from++;
  const end = nameEnd(tokens, titlesEnd(tokens, from));
  const name = tokens.slice(titlesEnd(tokens, from), end);
  const titled = titlesEnd(tokens, from) > from;
  return (
    (name.length > 1 || (titled && name.length > 0)) &&
    !hasOrganisationWord(name) &&
    !name.some((token) => isRoleNoun(token.folded) && !titled)
  );
}

/** How many tokens at `i` are a title or end a job, so that a name may begin behind them. */
function titleStep(tokens: readonly Token[], from: number, i: number): number {
  const token = tokens[i];
  if (token === undefined || token.kind === "quote") return 0;
  if (token.kind === "comma") return i > from ? 1 : 0;
  if (isNameInDisguise(tokens, from, i)) return 0;
  const step = Math.max(honorificAt(tokens, i), rankAt(tokens, i), endsJob(tokens, i) ? 1 : 0);
  return step === 0 ? 0 : fieldEnd(tokens, i + step) - i;
}

/** "Secretary (of State) (for Transport)": the fields of work behind a job. */
function fieldEnd(tokens: readonly Token[], at: number): number {
  if (isInPost(tokens, at)) return at + 2;
  if (wordAt(tokens, at) === "of" && isNumberWord(wordAt(tokens, at + 1))) return at + 2; // "mother of two Ann Reed"
  const bracketed = bracketedFieldEnd(tokens, at);
  if (bracketed > at) return bracketed;
  const portfolio = portfolioEnd(tokens, at - 1, at, true);
  if (portfolio > at) return fieldEnd(tokens, portfolio);
  if (!["of", "for", "to"].includes(wordAt(tokens, at))) return at;
  const end = domainEnd(tokens, at + 1);
  return end > at + 1 ? fieldEnd(tokens, end) : at;
}

/** "Bo Dean", "Mary Baker Eddy", "Dean Smith": a title's or a job's word that is part of a name. */
function isNameInDisguise(tokens: readonly Token[], from: number, i: number): boolean {
  const token = tokens[i];
  const previous = tokens[i - 1];
  if (token === undefined || !token.capital) return false;
  if (
    i > from &&
    previous?.capital &&
    ((isFirstName(previous.folded) && !isRoleModifier(previous.folded)) || /^[A-Z]\.$/.test(previous.text))
  )
    return true;
  return i === from && !token.caps && TITLE_OR_NAME.has(token.folded) && nameEnd(tokens, i + 1) - i < 3;
}

function beginsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.kind === "word" && nameEnd(tokens, at) > at;
}
