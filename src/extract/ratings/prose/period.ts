/** in 2021 · for spring 2024 · in March 2017 · for 2023/24 · in its 2018 evaluation · at the last inspection, in 2014 */
const PERIOD =
  /\b(?:in|as|for|since|during|of|from|at|dated)\s(?:(?:its|the|their|our|early|late|mid|bank[’']s|a)[-\s])*((?:(?:spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December)\s)?(?:of\s)?(?:19|20)\d\d(?:[-/–](?:20)?\d\d)?)\b/i;

/** The date phrase in the clause of a grade, as printed; the nearest one before the grade wins over one after it. */
export function periodIn(before: string, after: string): string | null {
  const near = PERIOD.exec(before.slice(-160)) ?? PERIOD.exec(after.slice(0, 80));
  return near?.[1]?.replace(/\s+/g, " ") ?? null;
}

/** Three years and more before the release, in the past tense: superseded by now, whatever else the sentence says. */
export function isLongAgo(
  clause: { before: string; after: string },
  sentence: string,
  releaseYear: number | null,
): boolean {
  if (releaseYear === null || /\b(?:since|continuously|has\sheld|have\sheld)\b/i.test(sentence)) return false;
  const year = Number(/(?:19|20)\d\d/.exec(periodIn(clause.before, clause.after) ?? "")?.[0]);
  const past = year > 1900 && year < releaseYear && /(?<!\b(?:has|have)\s)\bheld\b/.test(clause.before);
  return past || (year > 1900 && year <= releaseYear - 3 && /\b(?:was|were|had)\b/.test(clause.before));
}
