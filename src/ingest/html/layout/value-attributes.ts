import { VALUE_WORDS } from "../../../knowledge/value-words.js";
import { NO_ATTRIBUTES, type PageElement } from "../page.js";

/** Longer attributes describe a picture. */
const LONGEST = 100;

/**
 * The words of an attribute that tell a value which the text does not: `alt` of a badge ("Food hygiene
 * rating 5"), `aria-label` or `title` of a row of star icons ("Rated 4 out of 5", "Grade: Good"). Null
 * where the attribute names a picture, a link or a control.
 */
export function valueInAttributes({ tag, attributes }: PageElement, before: string): string | null {
  if (attributes === NO_ATTRIBUTES) return null;
  const words = attributes["aria-label"] ?? (tag === "img" ? attributes.alt : null) ?? attributes.title;
  if (words === undefined || words === null || words.length > LONGEST || NAMED.has(tag)) return null;
  const value = words.trim();
  return VALUE_WORD.test(value) && LEVEL.test(value) && !before.endsWith(value) ? value : null;
}

/** Elements whose attributes name them, or say where they lead. */
const NAMED: ReadonlySet<string> = new Set([
  ..."a abbr acronym article aside button footer form header iframe input link main".split(" "),
  ..."nav option section select textarea ul ol video".split(" "),
]);

const VALUE_WORD = new RegExp(`\\b(?:${VALUE_WORDS.join("|")})\\b`, "i");
/** A number, a letter grade, or a level behind a colon or after "rated". */
const LEVEL = /\d|\b[A-F]\b|:\s*\S|\b[Rr]ated\b/;
