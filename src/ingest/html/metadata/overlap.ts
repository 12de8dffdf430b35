/** How far two titles have their words in common, 0 to 1; a short one inside a long one has most of it. */
export function overlap(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const shorter = Math.min(left.size, right.size);
  if (shorter === 0) return 0;
  let common = 0;
  for (const word of left) if (right.has(word)) common++;
  return (common / shorter) * Math.sqrt(shorter / Math.max(left.size, right.size));
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
