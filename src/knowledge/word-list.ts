/** Words as they are easiest to read and to add to: in running lines, with any white space between them. */
export function wordList(lines: string): readonly string[] {
  return lines.trim().split(/\s+/);
}

/** The same, to be looked up. */
export function words(lines: string): ReadonlySet<string> {
  return new Set(wordList(lines));
}
