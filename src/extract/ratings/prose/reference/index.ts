import { type Document, firstFrom, type Range } from "../../../../model/index.js";
import { isOfKind, kindOf, lastOfKind } from "./kind.js";
import { headingAbove, nameHeadings } from "./name-headings.js";
import { lastPair, ofPair } from "./pair.js";

/** Whom a phrase without a name means ("the home", "both", "it"); empty where the document has to say. */
export type Referents = (
  phrase: Range | null,
  place: number,
  /** Who was rated last in the same paragraph. */
  recent: string | null,
) => readonly string[];

/** Whether a phrase stands for a name before it: "the latter", "both", "the home". */
export function takesUpAName(words: string): boolean {
  return ofPair(words) !== null || kindOf(words) !== null;
}

/** How far back a pair or a name is looked for. */
const REACH = 900;

/**
 * Reads the phrases that take up a name, in this order: one or both of a pair; a common noun by its kind, in its
 * own paragraph first, or who is rated there; the heading over the paragraph; then what the release is about, if it is of the kind, else
 * the last of its kind before.
 */
export function referentsIn(
  document: Document,
  isRater: (name: string) => boolean,
  mainSubject: () => string | null,
): Referents {
  const { text, blocks } = document;
  const headings = nameHeadings(document, isRater);
  return (phrase, place, recent) => {
    const words = phrase === null ? "" : text.slice(phrase.start, phrase.end);
    const before = phrase?.start ?? place;
    const back = { start: Math.max(0, before - REACH), end: before };
    const which = ofPair(words);
    if (which !== null) {
      const pair = lastPair(text, back, isRater);
      if (pair !== null) return which === "both" ? pair : [which === "first" ? pair[0] : pair[1]];
    }
    const noun = kindOf(words);
    if (noun !== null) {
      const block = blocks[firstFrom(blocks, before + 1) - 1];
      const own = { start: Math.max(block?.start ?? 0, before - REACH), end: before };
      const near = lastOfKind(text, own, noun);
      if (near !== null && !isRater(near)) return [near];
      if (recent !== null) return [recent];
    }
    const heading = headingAbove(headings, place);
    if (heading !== null) return [heading.name];
    if (noun === null) return [];
    const main = mainSubject();
    if (main !== null && isOfKind(main, noun)) return [main];
    const last = lastOfKind(text, back, noun);
    return last === null || isRater(last) ? [] : [last];
  };
}
