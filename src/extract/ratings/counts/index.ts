import type { Document } from "../../../model/index.js";
import { type GradeCount, type Range, spanAt } from "../../../model/index.js";
import type { Context } from "../../context.js";
import type { ChosenScheme } from "../candidate.js";
import { findGrades, indexLevels, type Reading } from "../prose/grades/index.js";
import { chooseReading } from "../prose/in-scheme.js";
import { periodIn } from "../prose/period.js";
import { groupSets, type LevelSet, setLabel } from "./level-sets.js";
import { listedCounts } from "./listed.js";
import { findOnly } from "./only.js";
import { isPreviousCount } from "./previous.js";
import { joinSeries } from "./series.js";
import { statedTotal } from "./total.js";
import { type CountUnit, levelInNumber, numberThenLevel } from "./units.js";

/** A grade count before it is compared with the listed ratings, and the scheme whose levels it counts. */
export interface CountCandidate {
  readonly count: GradeCount;
  readonly schemeId: string | null;
  readonly sentence: Range;
}

const COUNTING = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|no|none|only)\b/i;

/**
 * How many got which grade, as sentences count them:
 *
 *   two were judged to be ‘Outstanding’, six ‘Good’ and the remaining four ‘Requires improvement’ ·
 *   adequate in four and requiring improvement in six areas · None was rated ‘Inadequate’
 */
export function readCounts(
  document: Document,
  context: Context,
  chosen: readonly ChosenScheme[],
): readonly CountCandidate[] {
  if (chosen.length === 0) return [];
  const { text, blocks } = document;
  const levels = indexLevels(chosen);
  const gradesOf = (range: Range) =>
    findGrades(context.words, range, levels, chosen).filter(({ readings }) =>
      readings.some(({ schemeId }) => schemeId !== null),
    );
  const listed = listedCounts(document, gradesOf, (line) => {
    const [unit, ...others] = unitsOf(text, line, groupSets(text, gradesOf(line)));
    return unit === undefined || others.length > 0 ? null : unit;
  });
  const counts = listed.map(({ units, lead }) => {
    const [first] = units;
    const start = lead?.start ?? first?.start ?? 0;
    return toCount(document, { start, end: units.at(-1)?.end ?? start }, chosen, units);
  });
  const isListed = ({ start, end }: Range) =>
    listed.some(({ units }) => units.some((unit) => unit.start < end && start < unit.end));
  for (const sentence of context.sentences) {
    const block = blocks[sentence.block];
    if (block === undefined || block.section === "contact" || block.section === "headline") continue;
    if (!COUNTING.test(text.slice(sentence.start, sentence.end)) || isListed(sentence)) continue;
    const units = unitsOf(text, sentence, groupSets(text, gradesOf(sentence)));
    for (const series of joinSeries(text, units)) counts.push(toCount(document, sentence, chosen, series));
    counts.push(...onlyCounts(document, sentence, chosen, counts));
  }
  return counts;
}

function unitsOf(text: string, sentence: Range, sets: readonly LevelSet[]): CountUnit[] {
  let from = sentence.start;
  return sets.flatMap((set) => {
    const unit =
      levelInNumber(text, sentence, set.grades) ?? numberThenLevel(text, sentence, set.grades, from);
    from = unit?.end ?? set.end;
    return unit === null ? [] : [unit];
  });
}

function toCount(
  document: Document,
  sentence: Range,
  chosen: readonly ChosenScheme[],
  series: readonly CountUnit[],
): CountCandidate {
  const { text } = document;
  const start = Math.min(...series.map((unit) => unit.start));
  const end = Math.max(...series.map((unit) => unit.end));
  let schemeId: string | null = null;
  const counts = series.map((unit) => {
    const readings: Reading[] = unit.grades.map((grade) => chooseReading(grade, sentence, chosen, undefined));
    schemeId = readings[0]?.schemeId ?? null;
    const scheme = chosen.find(({ scheme }) => scheme.id === schemeId)?.scheme;
    const [first] = unit.grades;
    const last = unit.grades.at(-1);
    const set = { grades: unit.grades, start: first?.start ?? unit.start, end: last?.end ?? unit.end };
    return { label: setLabel(text, set, readings, scheme), count: unit.count };
  });
  const words = { before: text.slice(sentence.start, start), after: text.slice(end, sentence.end) };
  return {
    schemeId,
    sentence,
    count: {
      ...spanAt(text, start, end),
      counts,
      total:
        statedTotal(words.before, text.slice(start, end), words.after) ??
        counts.reduce((sum, { count }) => sum + count, 0),
      role: isPreviousCount(document, text.slice(sentence.start, sentence.end)) ? "previous" : "current",
      period: periodIn(words.before, words.after),
      agreesWithRatings: null,
    },
  };
}

function onlyCounts(
  document: Document,
  sentence: Range,
  chosen: readonly ChosenScheme[],
  known: readonly CountCandidate[],
): CountCandidate[] {
  const { text } = document;
  return findOnly(text, sentence).flatMap(({ start, end, place }) => {
    if (place === null || known.some(({ count }) => count.start < end && start < count.end)) return [];
    const scheme = chosen[0]?.scheme;
    const level = place === "top" ? scheme?.levels[0] : scheme?.levels.at(-1);
    if (scheme === undefined || level === undefined) return [];
    const counts = [{ label: level.label, count: 1 }];
    const role = isPreviousCount(document, text.slice(sentence.start, sentence.end)) ? "previous" : "current";
    return [
      {
        schemeId: scheme.id,
        sentence,
        count: {
          ...spanAt(text, start, end),
          counts,
          total: null,
          role,
          period: null,
          agreesWithRatings: null,
        } as const,
      },
    ];
  });
}
