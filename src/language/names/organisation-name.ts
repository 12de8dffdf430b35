import { FUNCTION_WORDS } from "../../knowledge/function-words.js";
import { ORGANISATION_WORDS_OF_JOBS } from "../../knowledge/role-phrases.js";
import { isFirstName } from "./gender.js";
import { isCompanyForm, isOrganisationWord, isPluralRoleNoun, isRoleNoun } from "./lexicon.js";
import { type Token, wordAt } from "./tokens.js";

const CONNECTORS: ReadonlySet<string> = new Set([
  "of",
  "and",
  "&",
  "for",
  "the",
  "in",
  "on",
  "de",
  "la",
  "du",
  "at",
  "+",
]);

/**
 * The end of the organisation's name that starts at `at`, or `at` where none does:
 *
 *   Acme plc · American Honda Company, Inc. · the Department of Health and Social Care · eBay · 3M · St John’s
 *
 * A joining word belongs to it when a capital follows and no new role begins ("Acme and Chair of Bolt").
 */
export function organisationEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  if (wordAt(tokens, end) === "the") end++;
  const first = end;
  while (end < tokens.length) {
    const token = tokens[end];
    if (token === undefined) break;
    const inner = end > first && token.capital && CONNECTORS.has(token.folded) && tokens[end + 1]?.capital; // "Wrapped In Love"
    if (
      isProper(token) ||
      inner ||
      isLastOfBrand(tokens, end, first) ||
      (token.text === "plc" && end > first)
    ) {
      end++;
      if (token.possessive && !opensName(tokens[end])) break;
    } else if (end > first && token.kind === "comma" && isFormAfter(tokens, end)) end += 2;
    else if (end > first && CONNECTORS.has(token.folded) && leadsOn(tokens, end))
      end += connectorLength(tokens, end);
    else break;
  }
  return end === first ? at : end;
}

/** "SK On", "Lean In": a small word with a capital that ends a name. */
function isLastOfBrand(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  if (at === first || !token?.capital || !ENDS_OF_BRANDS.has(token.folded)) return false;
  return token.possessive || tokens[at + 1]?.kind !== "word";
}

const ENDS_OF_BRANDS: ReadonlySet<string> = new Set("on in up out off over now".split(" "));

/** A word of a name: capital, a figure, or a brand with a capital inside ("eBay"). */
export function isProper(token: Token): boolean {
  if (token.kind !== "word") return false;
  if (token.capital) return !FUNCTION_WORDS.has(token.folded);
  return /^[a-z]{1,2}[A-Z]|^\d+[A-Z&]?\w*$/.test(token.text);
}

function opensName(token: Token | undefined): boolean {
  return token !== undefined && isProper(token) && !isRoleNoun(token.folded);
}

function connectorLength(tokens: readonly Token[], at: number): number {
  return ["the", "a"].includes(wordAt(tokens, at + 1)) ? 2 : 1;
}

function leadsOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + connectorLength(tokens, at)];
  if (next === undefined || !next.capital || !isProper(next)) return false;
  const connector = tokens[at]?.folded;
  if (connector === "at" || connector === "in" || connector === "on") return false;
  return connector !== "and" && connector !== "&"
    ? true
    : (connector === "&" || !startsRole(tokens, at + 1)) && !startsPerson(tokens, at + 1);
}

/** "HKSARG and Abdullah Alswaha": somebody else, not the rest of the name. */
function startsPerson(tokens: readonly Token[], at: number): boolean {
  if (!isFirstName(wordAt(tokens, at)) || !tokens[at + 1]?.capital) return false;
  let end = at;
  while (tokens[end]?.kind === "word" && tokens[end]?.capital) end++;
  return !hasOrganisationWord(tokens.slice(at, end));
}

/** Within the next few capitals a role noun ends a job: "and Chair of Bolt". */
function startsRole(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== "word") return false;
    if (isRoleNoun(token.folded) || isPluralRoleNoun(token.folded)) return true;
    if (!token.capital || (isOrganisationWord(token) && !ORGANISATION_WORDS_OF_JOBS.has(token.folded)))
      return false;
  }
  return false;
}

/** ", Inc." */
export function isFormAfter(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1];
  return next !== undefined && isCompanyForm(next);
}

/** "GeorgeSolution", "PlanITROI": capitals inside, as in no surname but "McKay", "DeWine", "LaRue". */
export function isBrand(token: Token): boolean {
  return (
    /^[A-Z][a-z]+[A-Z]/.test(token.text) &&
    !/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|Ver|Mc|St)[A-Z][a-z]+/.test(token.text)
  );
}

/** Whether the words are an organisation's by themselves: "Acme plc", "Aldmoor NHS Trust". */
export function hasOrganisationWord(tokens: readonly Token[]): boolean {
  return tokens.some((token) => isOrganisationWord(token) || isCompanyForm(token));
}
