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

/** Looking for every label of a long list would take its length times that of the text. */
const MOST_LOOKED_FOR = 12;

function isUsedInside(text: string, { start, end }: Range): boolean {
  const name = text.slice(start, end);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const isAgain = at < start || at >= end;
    if (
      isAgain &&
      INSIDE.test(text.slice(Math.max(0, at - 2), at)) &&
      !/^\w/.test(text.slice(at + name.length))
    )
      return true;
  }
  return false;
}

/** A small letter or a comma and a space: the sentence is under way. */
const INSIDE = /[\p{Ll},]\s$/u;
