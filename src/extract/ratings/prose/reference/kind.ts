import { RATED_KINDS } from "../../../../knowledge/rated-kinds.js";
import type { Range } from "../../../../model/index.js";
import { namesIn } from "../../parties/names.js";

const COMMON_NOUN = /^(?:the|this|that)\s(?:[a-z-]+\s){0,2}([a-zé-]+)$/i;

/** "the care [home]": the noun that stands for a name; null for any other phrase. */
export function kindOf(words: string): string | null {
  const noun = COMMON_NOUN.exec(words)?.[1]?.toLowerCase();
  return noun !== undefined && Object.hasOwn(RATED_KINDS, noun) ? noun : null;
}

/** Whether a name is of the kind that a common noun means: a home is called House, a force Constabulary. */
export function isOfKind(name: string, noun: string): boolean {
  const words = name
    .toLowerCase()
    .replace(/,?\s(?:inc|plc|ltd|llc)\.?$/, "")
    .split(/[\s,]+/);
  const ends = RATED_KINDS[noun] ?? [];
  return [words.at(-1), words[0]].some((word) => word !== undefined && ends.includes(word));
}

/** Said of somebody beside whom the release is about: "its sister home, Elm Park". */
const BESIDE =
  /\b(?:sister|neighbou?ring|nearby|rival|unlike|fellow|another|next\sdoor|other)\b[^.;]{0,24}$/i;

/** The last name of a kind in a stretch of the text that is not told of in passing. */
export function lastOfKind(text: string, within: Range, noun: string): string | null {
  const named = [...namesIn(text, within)]
    .reverse()
    .find(
      ({ start, end }) =>
        isOfKind(text.slice(start, end), noun) &&
        !BESIDE.test(text.slice(Math.max(within.start, start - 40), start)),
    );
  return named === undefined ? null : text.slice(named.start, named.end);
}
