/** "Mercia Water", "HMP Stonebeck", "St Bride’s": every word but small ones has its capital, and there are two. */
export function isProperName(name: string): boolean {
  const words = name.match(/[\p{L}&’'.-]+/gu) ?? [];
  const large = words.filter((word) => word.length > 3 || !/^[a-z&]+$/.test(word));
  return large.length >= 2 && large.every((word) => /^\p{Lu}/u.test(word));
}
