import { acronymInUse, acronymOf } from "./acronym.js";
import { foldName } from "./document-subject.js";
import type { Parties } from "./parties.js";

/** An issuer has one name in a record, also where its grade stands outside its schemes: BBB for the Bureau. */
export function oneName(printed: string, assessors: Parties["assessors"], text: string): string {
  const known = [printed, acronymOf(printed, text)].filter((name) => name !== null).map(foldName);
  for (const { printed: name, names } of assessors.values())
    if (name !== null && names.some((other) => known.includes(other))) return name;
  return acronymInUse(printed, text) ?? printed;
}

/** "Granite Harbor" for the Granite Harbor Mutual that the release is about. */
export function fullSubject(printed: string | null, main: string | null, text: string): string | null {
  if (printed === null || main === null) return printed ?? main;
  const [short, long] = [foldName(printed), foldName(main)];
  if (long.startsWith(`${short} `) || long.endsWith(` ${short}`)) return main;
  return isAbbreviated(printed, main) || isTicker(printed, main, text) ? main : printed;
}

/** "Boerne ISD" for the Boerne Independent School District; "YJS" for a Youth Justice Service. */
function isAbbreviated(printed: string, main: string): boolean {
  const initials = (words: readonly string[]) =>
    words
      .filter((word) => /^[A-Z]/.test(word))
      .map((word) => word[0])
      .join("");
  const acronym = printed.split(" ").at(-1) ?? "";
  const kept = printed.split(" ").slice(0, -1);
  if (!/^[A-Z]{2,6}$/.test(acronym)) return false;
  const words = main.split(" ");
  return (
    kept.every((word, index) => words[index] === word) && initials(words.slice(kept.length)).endsWith(acronym)
  );
}

/** "NTRB" for "Nutriband (NASDAQ: NTRB)". */
function isTicker(printed: string, main: string, text: string): boolean {
  if (!/^[A-Z]{2,5}$/.test(printed)) return false;
  const at = text.search(new RegExp(`\\((?:[A-Z][A-Za-z ]{1,20}):\\s${printed}\\)`));
  const [first = main] = main.split(" ");
  return at > 0 && text.slice(Math.max(0, at - 60), at).includes(first);
}
