import { type Document, firstFrom } from "../../../../model/index.js";
import { namesIn } from "../../parties/names.js";

/** A heading that is a name, over what is told of it. */
export interface NameHeading {
  readonly start: number;
  readonly name: string;
}

const LONGEST = 90;
/** What stands under such a heading takes the name up, or leaves it out. */
const TAKES_UP = /^(?:The\s[a-z]|This\s[a-z]|It[s\s]|Rated\b|Inspect|Overall\b|In\s\w+|Last\s|Previous)/;

/**
 * The headings of a release that tells of several, one after the other: names alone on a line ("Larch House",
 * "Beech Lodge, Hove") with a paragraph that speaks of "the home". One such heading alone may be any label.
 */
export function nameHeadings(
  { text, blocks }: Document,
  isRater: (name: string) => boolean,
): readonly NameHeading[] {
  const headings = blocks.flatMap(({ start, end, section, cells }, index) => {
    const next = blocks[index + 1];
    if (section !== "body" || cells !== null || end - start > LONGEST || next === undefined) return [];
    if (!TAKES_UP.test(text.slice(next.start, next.start + 12))) return [];
    const [name] = namesIn(text, { start, end });
    if (name === undefined || name.start - start > 4) return [];
    if (!/^(?:[,(:–-]|\s[(–-]|\s?$)/.test(text.slice(name.end, end).replace(/[^,(:–\s-].*$/s, ""))) return [];
    if (/[.!?]$/.test(text.slice(start, end)) || /[.!?]\s/.test(text.slice(start, end))) return [];
    const words = text.slice(name.start, name.end);
    return isRater(words) || isLabel(words, text) ? [] : [{ start, name: words }];
  });
  return headings.length > 1 ? headings : [];
}

/** "Customer Service": what the text also prints in lower case is no name. */
function isLabel(words: string, text: string): boolean {
  return text.includes(words.toLowerCase());
}

/** The heading under which a place of the text stands; null before the first. */
export function headingAbove(headings: readonly NameHeading[], place: number): NameHeading | null {
  const at = firstFrom(headings, place);
  return headings[at - 1] ?? null;
}
