/**
 * Every match of a global pattern, in order. What `text.matchAll(pattern)` gives, without the copy of the
 * pattern that it makes at each call: on a sentence without a match that copy is four fifths of the time.
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return matches;
}

const NONE: readonly never[] = [];
