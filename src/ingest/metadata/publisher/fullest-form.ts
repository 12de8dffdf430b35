import type { BlockDraft } from "../../canonical/block-draft.js";
import { isCompanyForm } from "../organisation-name.js";

/**
 * The name in the fullest form that the release prints: "Cook County State’s Attorney" sits in the "Cook County
 * State’s Attorney’s Office", "Northants Police" is "Northamptonshire Police". `described`: the names of its
 * "About" parts, which give an organisation its full name: "Orbis" is "Orbis International".
 */
export function fullestForm(
  name: string,
  drafts: readonly BlockDraft[],
  described: readonly string[],
): string {
  const written = asWritten(name.replace(SHORT_FORM, ""), drafts);
  const longer = described.find((other) => other.startsWith(`${written} `));
  if (longer !== undefined) return longer.replace(/\s\(.*$/, "");
  return officeOf(written, drafts) ?? withCompanyForm(written, drafts) ?? unabbreviated(written, drafts);
}

/** As the story calls it first: "Varsha Systems Limited", "Meridian Lakes Bancorp, Inc." */
function withCompanyForm(name: string, drafts: readonly BlockDraft[]): string | null {
  const first = drafts.find(({ section, text }) => section === "body" && text.includes(name));
  if (first === undefined) return null;
  const end = first.text.indexOf(name) + name.length;
  const [behind = "", word = ""] = NEXT_WORD.exec(first.text.slice(end, end + LONGEST_WORD)) ?? [];
  if (word === "" || !isCompanyForm(word)) return null;
  return name + (/\p{Ll}{4}\.$/u.test(behind) ? behind.slice(0, -1) : behind);
}

/** A form is printed with a capital, but for "plc". */
const NEXT_WORD = /^,?\s(plc(?!\p{L})|\p{Lu}[\p{L}.]*)/u;

/** "Federation of Ferry Workers (FFW)" */
const SHORT_FORM = /\s\([^()]{1,15}\)$/;

/** As the text prints it: a site may write the apostrophes of its own name in another style. */
function officeOf(name: string, drafts: readonly BlockDraft[]): string | null {
  const office = straighten(`${name}'s Office`);
  for (const { text } of drafts) {
    const at = text.includes("s Office") ? straighten(text).indexOf(office) : -1;
    if (at !== -1) return text.slice(at, at + office.length);
  }
  return null;
}

function straighten(text: string): string {
  return text.replaceAll("’", "'");
}

/** A name that stands in capitals above is written as a name in the text below: "KEY HOUSING". */
function asWritten(name: string, drafts: readonly BlockDraft[]): string {
  if (/\p{Ll}/u.test(name)) return name;
  const sought = name.toLowerCase();
  for (const { text } of drafts) {
    const at = text.toLowerCase().indexOf(sought);
    const found = at === -1 ? "" : text.slice(at, at + name.length);
    const whole =
      !/[\p{L}\d]$/u.test(text.slice(0, Math.max(0, at))) &&
      !/^[\p{L}\d]/u.test(text.slice(at + name.length));
    if (whole && /^\p{Lu}.*\p{Ll}/u.test(found) && found.toLowerCase() === sought) return found;
  }
  return name;
}

/** A first word that the text spells out before the same other words: "Northants Police". */
function unabbreviated(name: string, drafts: readonly BlockDraft[]): string {
  const [first = "", ...others] = name.split(" ");
  if (others.length === 0 || others.length > 3 || !/^\p{Lu}\p{Ll}{3,}$/u.test(first)) return name;
  const rest = ` ${others.join(" ")}`;
  for (const { text } of drafts) {
    for (let at = text.indexOf(rest); at !== -1; at = text.indexOf(rest, at + 1)) {
      const word =
        /(?<!\p{L})\p{Lu}\p{Ll}+$/u.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[0] ?? "";
      if (word.length > first.length + 2 && word.startsWith(first.slice(0, SHARED_LETTERS)))
        return word + rest;
    }
  }
  return name;
}

const LONGEST_WORD = 30;
const SHARED_LETTERS = 4;
