import type { Range } from "../../../model/index.js";

/** "Main Beach and North Sands have both been …": two, where the sentence says both. */
export function bothSubjects(
  text: string,
  subject: string | null,
  range: Range | null,
): readonly (string | null)[] {
  const pair = subject === null || range === null ? null : /^([A-Z][^,]*?)\sand\s([A-Z][^,]*)$/.exec(subject);
  if (
    pair === null ||
    range === null ||
    !/^\s(?:have\s|were\s|are\s|had\s)?both\b/.test(text.slice(range.end, range.end + 12))
  )
    return [subject];
  return [pair[1] ?? null, pair[2] ?? null];
}
