/**
 * Whether two printed names can be one person's: the same, one with a middle name, an initial or a short
 * first name ("Mike", "Michael"; "J. R. Hale", "John Hale"), or the end of the other ("Fernandez Rundle").
 */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  if (short.length === 1) return isShortFor(short[0] ?? "", long);
  if (short.at(-1) !== long.at(-1)) return false;
  return sameFirst(short[0] ?? "", long[0] ?? "") || long.slice(1, -1).includes(short[0] ?? "");
}

/** One word alone: the surname, else the first name (where that stands first, or the family name does). */
export function isShortFor(word: string, name: readonly string[]): boolean {
  return (
    word.length > 1 && (name.at(-1) === word || name[0] === word || (name.length > 2 && name.includes(word)))
  );
}

function sameFirst(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.startsWith(short) && (short.length === 1 || short.length >= 3);
}
