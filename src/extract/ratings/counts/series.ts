import type { CountUnit } from "./units.js";

/** Between two units of one count: commas, "and", "with", "while", and a noun the last number shares. */
const JOINT =
  /^["”’']?(?:\sby\s(?:the\s)?[A-Z]\w*)?\s?(?:[a-z]+\s?)?(?:,|;|and|with|while|but|plus|or|\s|areas?|•|·)*(?:a\sfurther\s|the\sremaining\s)?$/i;

/**
 * Joins the units of a sentence into counts. A series of two or more may leave out verb and noun ("one good");
 * a unit alone must have them.
 */
export function joinSeries(text: string, units: readonly CountUnit[]): readonly (readonly CountUnit[])[] {
  const series: CountUnit[][] = [];
  for (const unit of units) {
    const last = series.at(-1);
    const previous = last?.at(-1);
    if (last !== undefined && previous !== undefined && JOINT.test(text.slice(previous.end, unit.start)))
      last.push(unit);
    else series.push([unit]);
  }
  return series.filter((run) => run.length > 1 || run.some(({ explicit }) => explicit)).filter(isCount);
}

/** "One was rated Good" is a rating of that one; "only one", "none" and larger numbers count. */
function isCount(run: readonly CountUnit[]): boolean {
  return run.length > 1 || run.some(({ count }) => count !== 1) || run.some(({ count }) => count === 1);
}
