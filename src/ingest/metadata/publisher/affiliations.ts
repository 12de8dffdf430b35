import { ORGANISATION_NOUNS } from "../../../knowledge/organisation-words.js";
import { ROLE_NOUNS } from "../../../knowledge/role-nouns.js";
import { HASHES, hashOfWord, someWord, type WordTest } from "../../../knowledge/word-hash.js";
import type { BlockDraft } from "../../canonical/block-draft.js";
import { hasOrganisationWord } from "../organisation-name.js";
import { isPersonName, leadingName } from "./leading-name.js";

/**
 * Whom the people that a release quotes work for, in order, by the words around their jobs:
 *
 *   …, chief executive officer of Keystone Commons   ·   Kinward’s chief executive, …
 *   FFPW general secretary Moira Castellane          ·   … , partner at Harrier Climate Partners
 */
export function affiliations(body: readonly BlockDraft[]): readonly string[] {
  const names: string[] = [];
  let read = 0;
  for (const { text } of body) {
    if (read > READ_CHARACTERS) break;
    if (!/["“«]/.test(text) && !text.endsWith("said:") && text !== body[0]?.text) continue;
    read += text.length;
    const origin = originOfSpeaker(text);
    if (origin !== null) names.push(origin);
    if (!someWord(text, 0, text.length, isRoleNoun)) continue;
    const words = text.slice(0, READ_CHARACTERS).split(/\s+/);
    for (const [at, word] of words.entries()) {
      if (!someWord(word, 0, word.length, isRoleNoun)) continue;
      const noun = bare(word);
      if (!ROLE_NOUNS.has(noun)) continue;
      const name = PUBLIC_OFFICES.has(noun)
        ? ownerBefore(words, at)
        : (employerBehind(words, at) ?? employerBefore(words, at));
      if (name !== null && name !== "" && names.at(-1) !== name) names.push(name);
    }
  }
  return names.filter((name) => !isPersonName(name) && !COMMON.has(name.toLowerCase()));
}

const COMMON: ReadonlySet<string> = new Set([...ORGANISATION_NOUNS, ...ROLE_NOUNS, "chief", "deputy"]);

/** "PC Amy Dale, of Torrin Police, said", "lead author Hana Ito, from the University of Velmont’s School of Biology" */
function originOfSpeaker(text: string): string | null {
  const found = ORIGIN.exec(text.slice(0, READ_CHARACTERS));
  if (found !== null && hasOrganisationWord(found[0])) return null; // "Union of Hospital Nurses" is one name
  const name = found === null ? null : leadingName(text.slice(found.index + found[0].length));
  return name !== null && hasOrganisationWord(name) ? name : null;
}

const ORIGIN = /\s\p{Lu}[\p{L}’'-]+,?\s(?:of|from|at)\s(?:the\s)?(?=\p{Lu})/u;

/** Whether a word, or the last part of one with a hyphen, may be a job: no paragraph without is cut into its words. */
const isRoleNoun: WordTest = (_start, _end, hash) => ROLE_HASHES[hash] === 1;

const ROLE_HASHES = new Uint8Array(HASHES);
for (const noun of ROLE_NOUNS) ROLE_HASHES[hashOfWord(noun)] = 1;

/** What these are of is no employer: "Secretary of Transportation", "member of the Senate". */
const PUBLIC_OFFICES: ReadonlySet<string> = new Set(
  "secretary minister justice judge senator representative member governor ambassador commissioner professor author fan bishop archbishop cardinal mayor king queen prince princess duke earl sheriff premier chancellor".split(
    " ",
  ),
);

const READ_CHARACTERS = 6000;
const LONGEST_NAME = 10;

/** "director of the Corbel College Poll", "head of parks and open spaces at Ashby Council" */
function employerBehind(words: readonly string[], at: number): string | null {
  if (bare(words[at] ?? "") !== words[at]?.toLowerCase()) return null;
  const link = fieldEnd(words, at + 1);
  if (!LINKS.has(words[link] ?? "")) return null;
  const from = behindNoun(words, words[link + 1] === "the" ? link + 2 : link + 1);
  return leadingName(words.slice(from, from + LONGEST_NAME).join(" ")) ?? null;
}

/** Behind what it is: "of the homelessness charity Hearth". */
function behindNoun(words: readonly string[], from: number): number {
  let at = from;
  while (at < from + 4 && /^\p{Ll}[\p{L}-]*$/u.test(words[at] ?? "")) at++;
  return at > from && ORGANISATION_NOUNS.has(words[at - 1] ?? "") ? at : from;
}

/** Behind a field of work in small letters, where one of the words that lead to an employer follows it. */
function fieldEnd(words: readonly string[], at: number): number {
  if (!["of", "for"].includes(words[at] ?? "") || !SMALL_WORD.test(words[at + 1] ?? "")) return at;
  for (let end = at + 2; end < at + 7 && SMALL_WORD.test(words[end] ?? ""); end++)
    if (words[end] === "at" || words[end] === "for" || words[end] === "with") return end;
  return at;
}

const SMALL_WORD = /^(?!the$)\p{Ll}[\p{L}’'-]*$/u;

const LINKS: ReadonlySet<string> = new Set(["of", "at", "for", "with"]);

/** "Brightseed Foods managing director": back over the lower-case words of the job to the name. */
function employerBefore(words: readonly string[], at: number): string | null {
  if (/^\p{Lu}\p{Ll}/u.test(words[at] ?? "")) return null;
  let end = at;
  while (end > 0 && at - end < LONGEST_JOB && /^\p{Ll}[\p{L}-]*$/u.test(words[end - 1] ?? "")) end--;
  let start = end;
  while (start > 0 && end - start < LONGEST_NAME && isNamePart(words, start, end)) start--;
  return start === end || opensSentence(words, start, end)
    ? null
    : leadingName(
        words
          .slice(start, end)
          .join(" ")
          .replace(/[’']s?$/, ""),
      );
}

/** "Wexley Borough Council’s cabinet member": an office that is somebody’s by its possessive alone. */
function ownerBefore(words: readonly string[], at: number): string | null {
  let end = at;
  while (end > 0 && at - end < LONGEST_JOB && /^\p{Ll}[\p{L}-]*$/u.test(words[end - 1] ?? "")) end--;
  return /[’']s$/.test(words[end - 1] ?? "") ? employerBefore(words, at) : null;
}

/** "Senior partner Lydia Rowe", "Watch manager Lou Bell": a single word that has its capital from the sentence. */
function opensSentence(words: readonly string[], start: number, end: number): boolean {
  if (end - start > 1 || /[’']s?$/.test(words[start] ?? "")) return false;
  return start === 0 || /[.!?:,][”"’]?$/.test(words[start - 1] ?? "");
}

const LONGEST_JOB = 5;

/** The word before `start` joins the name when it is capitalised, or a small word inside of it. */
function isNamePart(words: readonly string[], start: number, end: number): boolean {
  const word = words[start - 1] ?? "";
  if (/^\p{Lu}[\p{L}\d.&’'-]*$/u.test(word) && !/[a-z]{3}\.$/.test(word)) return true;
  return start < end && INSIDE.has(word) && /^\p{Lu}/u.test(words[start - 2] ?? "");
}

const INSIDE: ReadonlySet<string> = new Set(["of", "and", "&", "for"]);

function bare(word: string): string {
  return word.toLowerCase().replace(/(?<![,.;:)”"])[,.;:)”"]+$/, "");
}
