import type { Scheme } from "../../../knowledge/index.js";
import type { Range } from "../../../model/index.js";
import type { FoundGrade, Reading } from "../prose/grades/index.js";

/** Grades that are counted as one: ‘Good’ or ‘Outstanding’ · good or better · a single level. */
export interface LevelSet extends Range {
  readonly grades: readonly FoundGrade[];
}

/** Groups neighbours joined by "or", so that "rated good or outstanding" is one set. */
export function groupSets(text: string, grades: readonly FoundGrade[]): LevelSet[] {
  const sets: { start: number; end: number; grades: FoundGrade[] }[] = [];
  for (const grade of grades) {
    const last = sets.at(-1);
    if (last !== undefined && /^["”’']?\sor\s["“‘']?$/.test(text.slice(last.end, grade.start))) {
      last.grades.push(grade);
      last.end = grade.end;
    } else sets.push({ start: grade.start, end: grade.end, grades: [grade] });
  }
  return sets;
}

const OR_BETTER = /^["”’']?\s(?:or|and)\s(?:better|above|higher|over|more)\b/;
const OR_WORSE = /^["”’']?\s(?:or|and)\s(?:below|lower|worse|under|less|fewer)\b/;
const AT_LEAST = /\bat\sleast\s(?:an?\s)?["“‘']?$/;

/** The label of a set: its levels best first, joined by "|"; a threshold takes in all levels on its side. */
export function setLabel(
  text: string,
  { grades, start, end }: LevelSet,
  readings: readonly Reading[],
  scheme: Scheme | undefined,
): string {
  const labels = scheme?.levels.map(({ label }) => label) ?? [];
  const [first] = readings;
  const rank = first === undefined ? -1 : labels.indexOf(first.label);
  const after = text.slice(end, end + 24);
  if (rank >= 0 && grades.length === 1) {
    if (OR_BETTER.test(after) || AT_LEAST.test(text.slice(Math.max(0, start - 16), start)))
      return labels.slice(0, rank + 1).join("|");
    if (OR_WORSE.test(after)) return labels.slice(rank).join("|");
  }
  const sorted = [...readings].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  return sorted.map(({ label }) => label).join("|");
}
