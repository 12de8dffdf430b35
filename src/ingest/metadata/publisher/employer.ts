import { ORGANISATION_NOUNS } from "../../../knowledge/organisation-words.js";
import { leadingName } from "./leading-name.js";

/** Whom a job is with, by the words around it; `at`: the job's noun among the words of a paragraph. */

/** "director of the Corbel College Poll", "head of parks and open spaces at Ashby Council" */
export function employerBehind(words: readonly string[], at: number): string | null {
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
export function employerBefore(words: readonly string[], at: number): string | null {
  if (/^\p{Lu}\p{Ll}/u.test(words[at] ?? "")) return null;
  let end = at;
  while (end > 0 && at - end < LONGEST_JOB && isJobWord(words[end - 1] ?? "")) end--;
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

/** A word in small letters that a job may have: in "named Bisi after the midwife" nobody is the midwife of Bisi. */
function isJobWord(word: string): boolean {
  return /^\p{Ll}[\p{L}-]*$/u.test(word) && !FUNCTION_WORDS.has(word);
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  "the a an after before by for with of to in on at as from was is has had who whose but that than".split(
    " ",
  ),
);

/** "Wexley Borough Council’s cabinet member": an office that is somebody’s by its possessive alone. */
export function ownerBefore(words: readonly string[], at: number): string | null {
  let end = at;
  while (end > 0 && at - end < LONGEST_JOB && isJobWord(words[end - 1] ?? "")) end--;
  return /[’']s$/.test(words[end - 1] ?? "") ? employerBefore(words, at) : null;
}

/** "Senior partner Lydia Rowe", "Watch manager Lou Bell": a single word that has its capital from the sentence. */
function opensSentence(words: readonly string[], start: number, end: number): boolean {
  const word = words[start] ?? "";
  if (end - start > 1 || /[’']s?$/.test(word) || /\p{L}\p{Lu}/u.test(word)) return false; // "OEM director", "SockDrawer founder"
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

export function bare(word: string): string {
  return word.toLowerCase().replace(/(?<![,.;:)”"])[,.;:)”"]+$/, "");
}

const LONGEST_NAME = 10;
