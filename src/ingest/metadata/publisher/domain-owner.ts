import { allMatches } from "../../../language/all-matches.js";
import type { BlockDraft } from "../../canonical/block-draft.js";
import { bareName } from "./bare-name.js";
import { isOneWord, isShort, isUsual, isWritten, plain } from "./host-and-name.js";
import { hostsOf, MAIL, SITE } from "./hosts.js";
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
/** A name that is written small: "planbee, the app for allotment holders". */
const BRAND = /^\p{Ll}[\p{L}\d]{4,20}(?=,|\s(?:has|is|today)\s)/u;

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
