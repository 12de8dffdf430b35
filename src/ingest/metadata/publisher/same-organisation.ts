import { isCompanyForm } from "../organisation-name.js";

/**
 * Whether two names are one organisation's: one begins with the other ("Keystone Commons", "Keystone Commons
 * Health Plan"), but for article, possessive and company form, or is made of its initials ("FFPW").
 */
export function sameOrganisation(a: string, b: string): boolean {
  const [short = [], long = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  if (short.length === 0) return false;
  const ends = short.length > 1 && short.every((word, at) => word === long[long.length - short.length + at]);
  return ends || short.every((word, at) => word === long[at]) || isAcronym(a, b) || isAcronym(b, a);
}

/** Whether a text in any case has the whole name, without its company form. */
export function mentions(text: string, name: string): boolean {
  return areAmong(wordsOf(text), wordsOf(name));
}

/** Whether the words of a name stand in a row among those of a text. */
export function areAmong(text: readonly string[], name: readonly string[]): boolean {
  return name.length > 0 && ` ${text.join(" ")} `.includes(` ${name.join(" ")} `);
}

/** Whether one is the initials of the other: "FFPW". */
export function isAcronym(short: string, name: string): boolean {
  if (!/^\p{Lu}{2,8}$/u.test(short)) return false;
  const initials =
    name
      .replace(/^The\s/, "")
      .match(/(?<![\p{L}’'])\p{Lu}/gu)
      ?.join("") ?? "";
  return initials === short;
}

/** The words that tell it from another, in lower case. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/^the\s/i, "")
    .replace(/[’']s?(?=\s|$)/g, "")
    .toLowerCase()
    .split(/[^\p{L}\d&.’']+/u)
    .map((word) => word.replace(/\.$/, ""))
    .filter((word) => word !== "" && !isCompanyForm(word));
}
