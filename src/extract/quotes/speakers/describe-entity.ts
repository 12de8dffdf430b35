import {
  type Gender,
  isPluralTitle,
  isRank,
  isWeakRole,
  nameWords,
  type Party,
} from "../../../language/names/index.js";
import type { Entity, EntityKind } from "./entity.js";

/** Puts together what the mentions of one entity say: the fullest name and the job printed beside it. */
export function describeEntity(
  text: string,
  kind: EntityKind,
  mentions: readonly Party[],
  surname: string | null,
): Entity {
  const name = canonicalName(kind, mentions, surname);
  const described = fullestDescription(mentions);
  return {
    kind,
    name,
    words: nameWords(name),
    role: roleOf(described, mentions),
    organisation: organisationOf(kind, name, mentions, described),
    gender: genderOf(mentions, nameWords(name)),
    acronym: kind === "organisation" ? acronymOf(text, mentions) : null,
    mentions,
  };
}

function canonicalName(kind: EntityKind, mentions: readonly Party[], surname: string | null): string {
  const named = mentions.filter(({ name }) => name !== null);
  const [first] = named;
  if (first === undefined) return "";
  const isPrinted = kind === "unnamed" || kind === "document";
  const fullest = isPrinted
    ? first
    : named.reduce((best, mention) => (isFuller(mention, best) ? mention : best));
  const printed = tidy(fullest.name?.text ?? "");
  if (isPrinted) return printed;
  const whole = surname === null ? printed : `${printed} ${surname}`;
  return kind === "person" && whole === whole.toUpperCase() ? fromCapitals(whole) : whole;
}

/** One space, and no marks of emphasis: "The *Pennine Post*". */
function tidy(name: string): string {
  return name.replace(/[*_]+/g, "").replace(/\s+/g, " ");
}

/** Longer is a heading that ran on: "Ann Reed Opens New Leeds Office". */
const LONGEST_NAME = 5;

/** More words, or the same with small letters, or with a name where the other has an initial. */
function isFuller(mention: Party, best: Party): boolean {
  const { words } = mention;
  if (mention.name?.text === best.name?.text) return false;
  if (words.length !== best.words.length) {
    return words.length > best.words.length && words.length <= LONGEST_NAME && !isGlued(words);
  }
  const [name, other] = [tidy(mention.name?.text ?? ""), tidy(best.name?.text ?? "")];
  if (shouting(name) !== shouting(other)) return shouting(name) < shouting(other);
  return words.every((word, i) => word.startsWith(best.words[i] ?? "")) && name.length > other.length;
}

/** "Jenna LowellJenna Lowell": two lines that lost their break. */
function isGlued(words: readonly string[]): boolean {
  if (new Set(words).size < words.length) return true; // "Max Davis Max Davis": a caption ran into the text
  return words.some((word, i) =>
    words.some((other, j) => i !== j && other.length > 3 && word !== other && word.includes(other)),
  );
}

/** How many words are all in capitals. */
function shouting(name: string): number {
  return name.split(" ").filter((word) => word.length > 2 && word === word.toUpperCase()).length;
}

/** "JO FRY" → "Jo Fry", "SIOBHAN O’NEIL" → "Siobhan O’Neil": a heading's capitals are not the name's. */
function fromCapitals(name: string): string {
  return name
    .toLowerCase()
    .replace(/(^|[\s\-’'])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** The earliest of the mentions with most to say: full name, job, organisation. */
function fullestDescription(mentions: readonly Party[]): Party | null {
  let best: Party | null = null;
  for (const mention of mentions) {
    if (mention.role !== null && (best === null || saysMore(mention, best))) best = mention;
  }
  return best;
}

function saysMore(mention: Party, best: Party): boolean {
  if (mention.start === best.start) return (mention.role?.text.length ?? 0) > (best.role?.text.length ?? 0);
  return weight(mention) > weight(best);
}

function weight({ words, role, organisation }: Party): number {
  const full = words.length > 1 ? 4 : 0;
  return full + (isWeakRole(role?.text ?? "") ? 0 : 2) + (organisation === null ? 0 : 1);
}

/** The job; a rank or an office where there is none, or only "member", "resident". */
function roleOf(described: Party | null, mentions: readonly Party[]): string | null {
  const job = described?.role == null ? null : tidy(described.role.text);
  const rank = rankOf(mentions);
  return job === null || (rank !== null && isWeakRole(job)) ? (rank ?? job) : job;
}

/** "Sen.", "PC": beside the full name rather than the surname, and one's own rather than a list's ("Sens."). */
function rankOf(mentions: readonly Party[]): string | null {
  const ranked = mentions.filter(({ title }) => title !== null && isRank(title.text));
  const own = ranked.filter(({ title }) => !isPluralTitle(title?.text ?? ""));
  const full = own.find(({ words }) => words.length > 1);
  return (full ?? own[0] ?? ranked[0])?.title?.text ?? null;
}

function organisationOf(
  kind: EntityKind,
  name: string,
  mentions: readonly Party[],
  described: Party | null,
): string | null {
  if (kind === "organisation") return name;
  const beside =
    described?.organisation ?? mentions.find((mention) => mention.organisation !== null)?.organisation;
  return beside === undefined || beside === null ? null : tidy(beside.text);
}

const ACRONYM = /^\s?\(([A-Z][A-Za-z&.-]{1,11})\)/;

/** "Care Quality Commission (CQC)" */
function acronymOf(text: string, mentions: readonly Party[]): string | null {
  for (const { name } of mentions) {
    const found = name === null ? null : ACRONYM.exec(text.slice(name.end, name.end + 16));
    if (found?.[1] !== undefined) return found[1];
  }
  return null;
}

/** A surname that is a woman's first name elsewhere ("Kelly", "Sena") tells nothing. */
function genderOf(mentions: readonly Party[], [first]: readonly string[]): Gender | null {
  const told = mentions.filter(
    ({ gender, title, words }) => gender !== null && (title !== null || words[0] === first),
  );
  return (told.find(({ title }) => title !== null) ?? told[0])?.gender ?? null;
}
