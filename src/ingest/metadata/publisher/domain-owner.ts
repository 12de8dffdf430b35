import { SHARED_HOSTS } from "../../../knowledge/issuer-cues.js";
import { allMatches } from "../../../language/all-matches.js";
import type { BlockDraft } from "../../canonical/block-draft.js";
import { hasOrganisationWord, isOrganisationName } from "../organisation-name.js";
import { bareName } from "./bare-name.js";
import { isPersonName, leadingName } from "./leading-name.js";

/**
 * The organisation whose name stands in the address of its mail or its site, as the release prints that name:
 *
 *   d.pryce@harlecoastguard.example  →  Harle Coastguard      press@awu.example  →  Air Workers Union
 *   torrin.police.example            →  Torrin Police         press@velmont.example  →  Velmont University
 *
 * Mail comes before a site, which may be anybody's and counts at the end alone.
 */
export function domainOwner(drafts: readonly BlockDraft[], lead: string): string | null {
  const text = drafts.map((draft) => draft.text).join("\n");
  const closing = drafts
    .slice(-CLOSING_BLOCKS)
    .map((draft) => draft.text)
    .join("\n");
  const hosts = [
    ...(text.includes("@") ? hostsOf(text, MAIL) : []),
    ...(closing.includes(".") ? hostsOf(closing, SITE) : []),
  ];
  if (hosts.length === 0) return null;
  const names = [...namesIn(drafts, hosts.flat()), ...(BRAND.exec(lead) ?? [])];
  for (const host of hosts) {
    const owner =
      names.find((name) => isWritten(host, name)) ??
      names.find((name) => isShort(host, name) && isUsual(name, text)) ??
      names.find((name) => isOneWord(host, name)) ??
      names.find((name) => isShort(host, name));
    if (owner !== undefined) return owner;
  }
  return null;
}

const CLOSING_BLOCKS = 12;
const MAIL = /@([\w-]{2,40}(?:\.[\w-]{2,40}){1,4})/g;
const SITE =
  /(?<![@\w.-])(?:https?:\/\/)?(?:www\.)?((?:[a-z\d-]{3,40}\.){1,3}(?:com|org|net|info|eu|int|gov|edu|ac|co|uk|ie|us|ca|au|nz|za|in|de|fr|nl|be|dk|se|no|fi|ch|at|it|es|pt|pl|cz|jp|sg|hk|my|ke|ng|gh|io|ai|app|scot|wales|cymru|example)(?:\.[a-z]{2})?)(?![\w-]*@|[\w-])/gi;

/** A name that is written small: "planbee, the app for allotment holders". */
const BRAND = /^\p{Ll}[\p{L}\d]{4,20}(?=,|\s(?:has|is|today)\s)/u;

/** The words of each host without those that every host may have: "torrin" and "police" of "www.torrin.police.uk". */
function hostsOf(text: string, pattern: RegExp): readonly (readonly string[])[] {
  return allMatches(text, pattern).flatMap(([, host = ""]) => {
    const parts = host
      .toLowerCase()
      .split(".")
      .slice(0, -1)
      .filter((part) => !GENERIC.has(part));
    return parts.length === 0 || parts.some((part) => SHARED_HOSTS.has(part)) ? [] : [parts];
  });
}

const GENERIC: ReadonlySet<string> = new Set(
  "www mail email press news newsroom media info web en co com org gov ac edu net nhs govt".split(" "),
);

/** The names that begin as one of the parts of a host does, or that it may be the initials of, in order. */
function namesIn(drafts: readonly BlockDraft[], parts: readonly string[]): readonly string[] {
  const names = new Set<string>();
  const story = drafts.filter(({ section }) => section !== "contact" && section !== "byline");
  const told = story.map(({ text }) => text).join("\n");
  let read = 0;
  for (const { text, section } of drafts) {
    if (read > READ_CHARACTERS) break;
    if (section === "headline") continue; // in title case anything looks like a name
    read += text.length;
    for (const { 0: word, index } of allMatches(text.slice(0, READ_CHARACTERS), CAPITALISED)) {
      if (!mayBegin(word, parts) || GOES_ON.test(text.slice(Math.max(0, index - REACH), index))) continue;
      const name = bareName(leadingName(text.slice(index, index + LONGEST_NAME)) ?? "");
      if (name !== "" && !isPersonName(name) && told.includes(beginning(name))) names.add(name);
    }
  }
  return [...names];
}

function mayBegin(word: string, parts: readonly string[]): boolean {
  const folded = plain(word);
  return parts.some(
    (part) =>
      part.startsWith(folded) || (part.length <= MOST_INITIALS && part.charAt(0) === folded.charAt(0)),
  );
}

/** An agency that answers for its client is in no story; the client may have its company form in the contact alone. */
function beginning(name: string): string {
  return name.split(" ").slice(0, 2).join(" ");
}

const READ_CHARACTERS = 8000;
const LONGEST_NAME = 90;
const REACH = 32;
const MOST_INITIALS = 6;
const CAPITALISED = /[A-Z\u00c0-\u00de][\w\u00c0-\u017f]*/g;
/** Before a capital that goes on with a name or an address. */
const GOES_ON = /[\p{L}\d@./-]$|(?<!\bThe)(?<=\p{Lu}[\p{L}.’'-]{0,30})\s$/u;

/** "harlecoast" begins "Harle Coastguard Service" and reaches into its second word. */
function isWritten(host: readonly string[], name: string): boolean {
  const words = wordsOf(name);
  const letters = words.join("");
  return [host.join(""), ...host].some((part) => {
    const written = part.replaceAll("-", "");
    const reaches = written.length > (words[0]?.length ?? 0);
    if (written.length < SHORTEST || !reaches) return false;
    return letters.startsWith(written) || leavesWordsOut(written, words);
  });
}

/** "haldervineyards" of "Halder Family Vineyards" */
function leavesWordsOut(written: string, words: readonly string[]): boolean {
  const [first = "", ...others] = words;
  if (first === "" || !written.startsWith(first)) return false;
  let rest = written.slice(first.length);
  for (const word of others) if (rest.startsWith(word)) rest = rest.slice(word.length);
  return rest === "";
}

/** Its first word or its initials alone, behind which stands a word of an organisation. */
function isShort(host: readonly string[], name: string): boolean {
  const words = wordsOf(name).filter((word) => !SMALL.has(word));
  if (words.length < 2 || !(isOrganisationName(name) || hasOrganisationWord(words.at(-1) ?? "")))
    return false;
  const initials = words.map((word) => word.charAt(0)).join("");
  const isInitials = initials.length >= FEWEST_INITIALS && host.includes(initials);
  return isInitials || host.some((part) => part.length >= SHORTEST && part === words[0]);
}

/** As often as not where its first word stands: "NEUROFIT Apple Watch" is one thing of Neurofit's. */
function isUsual(name: string, text: string): boolean {
  const [first = ""] = name.replace(/^The\s/, "").split(" ");
  return 2 * (text.split(name).length - 1) >= text.split(first).length - 1;
}

/** "nordlys" and nothing but "Nordlys". */
function isOneWord(host: readonly string[], name: string): boolean {
  const [word = "", ...others] = wordsOf(name);
  return others.length === 0 && word.length > SHORTEST && host.includes(word);
}

const SMALL: ReadonlySet<string> = new Set(["of", "and", "the", "for", "&"]);
const SHORTEST = 5;
const FEWEST_INITIALS = 3;

function wordsOf(name: string): readonly string[] {
  return plain(name.replace(/^The\s/i, "")).split(/\s+/);
}

/** As a host would write it. */
function plain(words: string): string {
  const lower = words.toLowerCase();
  return /[^a-z\d\s]/.test(lower) ? lower.normalize("NFD").replace(/[^\p{L}\d\s]/gu, "") : lower;
}
