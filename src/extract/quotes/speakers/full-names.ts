import { HEADLINE_VERBS } from "../../../knowledge/headline-verbs.js";
import { isFirstName, nameWords, type Party, readParties } from "../../../language/names/index.js";
import type { Document } from "../../../model/index.js";
import { lastStartingBy } from "../../../model/index.js";

/** So many places of one surname are looked at. */
const MOST_PLACES = 40;

/** Reaches over a first name and an initial. */
const LONGEST_FIRST = 30;

/**
 * The full names of those who speak by a surname alone, where the telling never gives them: in a heading, a
 * caption, a list, a contact, a quotation. A capital right before the surname is the first name if a list
 * knows it, or if the capitals of a heading do not explain it.
 */
export function findFullNames(document: Document, surnames: ReadonlySet<string>): readonly Party[] {
  return [...surnames].flatMap((surname) => fullNameOf(document, surname) ?? []);
}

function fullNameOf({ text, blocks }: Document, surname: string): Party | null {
  let at = text.indexOf(surname);
  for (let places = 0; at >= 0 && places < MOST_PLACES; places++) {
    const end = at + surname.length;
    const start = firstNameBefore(text, at);
    const block = blocks[lastStartingBy(blocks, at)];
    if (
      start !== null &&
      block !== undefined &&
      start >= block.start &&
      !/[\p{L}\d]/u.test(text.charAt(end))
    ) {
      const first = nameWords(text.slice(start, at))[0] ?? "";
      const isTold = isFirstName(first) || start === block.start || block.kind !== "heading";
      const [party, ...others] =
        isTold && !HEADLINE_VERBS.has(first) ? readParties(text, { start, end }) : [];
      if (party?.kind === "person" && party.words.length > 1 && party.role === null && others.length === 0)
        return party;
    }
    const behind = block === undefined ? null : surnameBehind(text, at, end, block.end);
    if (behind !== null) return behind;
    at = text.indexOf(surname, end);
  }
  return null;
}

/** "Jamie Sheppard", where "Jamie" speaks: one capital behind a first name. */
function surnameBehind(text: string, start: number, end: number, limit: number): Party | null {
  if (!isFirstName(nameWords(text.slice(start, end))[0] ?? "")) return null;
  const surname = /^ \p{Lu}[\p{L}’'-]+/u.exec(text.slice(end, Math.min(limit, end + LONGEST_FIRST)))?.[0];
  if (surname === undefined || HEADLINE_VERBS.has(surname.trim().toLowerCase())) return null;
  const [party, ...others] = readParties(text, { start, end: end + surname.length });
  const isWhole = party?.kind === "person" && party.words.length > 1 && others.length === 0;
  return isWhole && party.role === null ? party : null;
}

/** Where the capitalised word before a surname starts, over an initial: "Sofia", "Jan P."; null where none stands. */
function firstNameBefore(text: string, at: number): number | null {
  const before = text.slice(Math.max(0, at - LONGEST_FIRST), at);
  const found = FIRST_NAME.exec(before);
  return found === null ? null : at - found[0].length;
}

const FIRST_NAME = /(?<![\p{L}.’'-])\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\. )?$/u;
