/**
 * Where the separator before a grade begins; null where there is none:
 *
 *   Safe – Good  ·  Safe - Good  ·  Safe—Good  ·  Safe: Good  ·  Safe<tab>Good  ·  Safe ..... Good
 *   Safe (Good)  ·  Safe | Good  ·  Safe = Good  ·  Safe → Good  ·  Safe ? Good and Safeâ€“Good (lost dashes)
 */
export function separatorBefore(text: string, from: number, grade: number): number | null {
  const start = Math.max(from, grade - LONGEST);
  const match = SEPARATOR.exec(text.slice(start, grade));
  return match === null ? null : start + match.index;
}

/** "Caring, good; responsive, outstanding": commas part label and grade only where semicolons part entries. */
export function commaBefore(text: string, from: number, grade: number): number | null {
  const start = Math.max(from, grade - LONGEST);
  const match = COMMA.exec(text.slice(start, grade));
  return match === null ? null : start + match.index;
}

const LONGEST = 24;
const SEPARATOR =
  /(?:\s{0,4}(?:[–—―\u0096]|â€[“”"]|:|=|→|\||\.{3,20}|…{1,6}|\t)\s{0,4}|\s{1,4}[-−?~]\s{1,4}|\s{3,20}|\s{0,2}\()["“‘'[]?$/u;
const COMMA = /,\s["“‘']?$/;
