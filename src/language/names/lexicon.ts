import { NAME_PARTICLES } from "../../knowledge/name-particles.js";
import {
  COMPANY_FORMS,
  DOCUMENT_NOUNS,
  ORGANISATION_NOUNS,
  ORGANISATION_WORDS,
} from "../../knowledge/organisation-words.js";
import { NAME_SUFFIXES, POST_NOMINALS } from "../../knowledge/post-nominals.js";
import { ROLE_DOMAINS } from "../../knowledge/role-domains.js";
import { NATIONALITIES, ROLE_MODIFIERS } from "../../knowledge/role-modifiers.js";
import { GENERALS, JOB_SURNAMES, ROLE_NOUNS, WEAK_ROLES } from "../../knowledge/role-nouns.js";
import { BODIES_WITH_MEMBERS } from "../../knowledge/role-phrases.js";
import { ROLE_TRADES } from "../../knowledge/role-trades.js";
import { HONORIFICS, RANKS } from "../../knowledge/titles-and-ranks.js";
import { fold, type Token, wordAt } from "./tokens.js";

/** Phrases by their first word, longest first. */
type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

function indexPhrases(phrases: readonly string[]): PhraseIndex {
  const index = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    index.set(
      first,
      [...(index.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return index;
}

const HONORIFIC_INDEX = indexPhrases(HONORIFICS);
const RANK_INDEX = indexPhrases(RANKS);

/** How many tokens from `at` on are an honorific ("the Rt Hon" 3); 0 for none. */
export function honorificAt(tokens: readonly Token[], at: number): number {
  return phraseAt(HONORIFIC_INDEX, tokens, at);
}

/** How many tokens from `at` on are a rank or an office ("Lt Col" 2); 0 for none. */
export function rankAt(tokens: readonly Token[], at: number): number {
  return phraseAt(RANK_INDEX, tokens, at);
}

function phraseAt(index: PhraseIndex, tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (first === undefined || (first.folded.length < 5 && !first.capital && first.folded !== "the")) return 0;
  const phrases = index.get(first.folded);
  if (phrases === undefined) return 0;
  return phrases.find((words) => words.every((word, i) => tokens[at + i]?.folded === word))?.length ?? 0;
}

/** Whether a title is a job ("Sgt", "Sen.") and not politeness ("Mr", "Dame"). */
export function isRank(title: string): boolean {
  const words = title.split(/\s+/).map(fold);
  return words.some((_, i) => words.some((_, j) => j >= i && RANK_SET.has(words.slice(i, j + 1).join(" "))));
}

const RANK_SET: ReadonlySet<string> = new Set(RANKS);

const ROLE_ENDINGS: readonly string[] =
  "ologist ographer ician writer maker keeper worker holder woman person leader manager officer".split(" ");

/** A job by itself: in the list, with an ending of jobs, or put together of jobs ("owner/operator"). */
export function isRoleNoun(word: string): boolean {
  if (ROLE_NOUNS.has(word)) return true;
  if (word.length > 8 && hasRoleEnding(word)) return true;
  const cut = Math.max(word.lastIndexOf("/"), word.lastIndexOf("-"));
  if (cut < 0) return false;
  if (STANDING.test(word)) return ROLE_NOUNS.has(word.slice(0, word.indexOf("-"))); // "ambassador-designate"
  if (word.includes("-of-")) return ROLE_NOUNS.has(word.slice(0, word.indexOf("-"))); // "mother-of-two"
  if (!ROLE_NOUNS.has(word.slice(cut + 1))) return false;
  const first = word.slice(0, cut); // "owner/operator", "co-signer"; "Roberts-Dean" is a name
  return JOB_PREFIXES.has(first) || ROLE_NOUNS.has(first) || ROLE_MODIFIERS.has(first);
}

const STANDING = /^[a-z]+-(?:designate|elect|emeritus|emerita|general|in-chief|at-large|in-residence)$/;

function hasRoleEnding(word: string): boolean {
  return (
    LAST_OF_ENDINGS.has(word.charCodeAt(word.length - 1)) && ROLE_ENDINGS.some((it) => word.endsWith(it))
  );
}

/** Most words end otherwise: one look at the last letter saves the list. */
const LAST_OF_ENDINGS: ReadonlySet<number> = new Set(ROLE_ENDINGS.map((it) => it.charCodeAt(it.length - 1)));

const JOB_PREFIXES: ReadonlySet<string> = new Set([
  "co",
  "vice",
  "ex",
  "then",
  "sub",
  "non",
  "self",
  "under",
]);

/** Whether the token ends a job: "director", "Attorney General". */
export function endsJob(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  const before = wordAt(tokens, at - 1);
  return isRoleNoun(word) || (word === "general" && GENERALS.has(before)) || isMajor(word, before);
}

/** "Regimental Sergeant Major", "Pipe Major", where "Sgt Major Hale" has a surname. */
function isMajor(word: string, before: string): boolean {
  return word === "major" && ["sergeant", "drum", "pipe"].includes(before);
}

/** A job that is not a common surname as well: "Bo Dean" is a name, "Acme Director" is none. */
export function isJob(word: string): boolean {
  return isRoleNoun(word) && !JOB_SURNAMES.has(word);
}

/** What somebody is beside a job, or a job that no list has: "senior member of the committee", "sommelier". */
export function isWeakRole(role: string): boolean {
  const words = fold(role.split(/\s+(?:of|for|at|to|in)\s+|\s*\(/)[0] ?? "").split(/\s+/);
  const head = words.at(-1) ?? "";
  if (head === "member") return !BODIES_WITH_MEMBERS.has(words.at(-2) ?? "");
  return WEAK_ROLES.has(head) || !(isRoleNoun(head) || head === "general");
}

/** "inspectors", "spokeswomen", "deputies". */
export function isPluralRoleNoun(word: string): boolean {
  if (word.endsWith("men")) return isRoleNoun(`${word.slice(0, -3)}man`);
  if (word.endsWith("ies")) return isRoleNoun(`${word.slice(0, -3)}y`);
  return word.length > 3 && word.endsWith("s") && !ROLE_NOUNS.has(word) && isRoleNoun(word.slice(0, -1));
}

/** A word that may stand before the head of a role: "deputy", "nursing", "co-founding". */
export function isRoleModifier(word: string): boolean {
  return isRoleDomain(word) || NATIONALITIES.has(word) || isRoleNoun(word) || word.startsWith("co-");
}

/** A word for a field of work: "estates", "public", "ferry". */
export function isRoleDomain(word: string): boolean {
  return FIELDS.has(word);
}

const FIELDS: ReadonlySet<string> = new Set([...ROLE_DOMAINS, ...ROLE_MODIFIERS, ...ROLE_TRADES]);

/** Only in capitals: "MA" is a degree, "ma" a mother. */
export function isPostNominal(token: Token): boolean {
  if (!token.capital || !POST_NOMINALS.has(token.folded)) return false;
  return token.caps || /[A-Z]\w*\.?[A-Z]/.test(token.text) || POST_NOMINAL_WORDS.has(token.folded);
}

const POST_NOMINAL_WORDS: ReadonlySet<string> = new Set([
  "esq",
  "retd",
  "ret",
  "emeritus",
  "emerita",
  "bart",
]);

export function isNameSuffix(token: Token): boolean {
  return token.capital && NAME_SUFFIXES.has(token.folded);
}

export function isParticle(token: Token): boolean {
  return NAME_PARTICLES.has(token.folded);
}

export function isCompanyForm(token: Token): boolean {
  return COMPANY_FORMS.has(token.folded) && (token.capital || token.folded === "plc");
}

export function isOrganisationWord(token: Token): boolean {
  return token.capital && (ORGANISATION_WORDS.has(token.folded) || COMPANY_FORMS.has(token.folded));
}

export function isOrganisationNoun(word: string): boolean {
  return ORGANISATION_NOUNS.has(word);
}

export function isDocumentNoun(word: string): boolean {
  return DOCUMENT_NOUNS.has(word);
}

/** "Sens.", "Reps.", "Councillors": a title for several. */
export function isPluralTitle(title: string): boolean {
  return PLURAL_TITLE.test(title);
}

const PLURAL_TITLE =
  /^(?:u\.?s\.? ?)?(?:sens|reps|govs|cllrs|drs|messrs|(?:senator|representative|governor|councillor|judge|justice)s|congress(?:men|women))\.?$/i;
