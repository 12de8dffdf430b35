import type { Range } from "../../../model/index.js";

/**
 * Labels that the release uses as names elsewhere: each has its capital, and two of the first stand again inside
 * a sentence with it ("the notice at Mullaghtown", "Kilbeg Strand, Lackan Bay"). An area such as "Cleanliness" has
 * a capital only at the head of its line.
 */
export function areUsedAsNames(text: string, labels: readonly Range[]): boolean {
  if (!labels.every(({ start }) => /^\p{Lu}/u.test(text.slice(start, start + 2)))) return false;
  return labels.slice(0, MOST_LOOKED_FOR).filter((label) => isUsedInside(text, label)).length >= 2;
}

/** Every label of a long list, through all of the text, would take the length of one times that of the other. */
const MOST_LOOKED_FOR = 12;
const REACH = 10_000;

function isUsedInside(text: string, { start, end }: Range): boolean {
  const name = text.slice(start, end);
  const from = Math.max(0, start - REACH);
  const near = text.slice(from, end + REACH);
  for (let at = near.indexOf(name); at >= 0; at = near.indexOf(name, at + name.length)) {
    const isItself = from + at === start;
    const after = near.charAt(at + name.length);
    if (!isItself && INSIDE.test(near.slice(Math.max(0, at - 2), at)) && !LETTER.test(after)) return true;
  }
  return false;
}

/** A small letter or a comma and a space: the sentence is under way. */
const INSIDE = /[\p{Ll},]\s$/u;
const LETTER = /^\p{L}/u;
