import { escapeHtml } from "../../html.js";
import type { SchemeGrades } from "./statistics.js";

/** Bars that a chart has room for; the table has the rest. */
const TOP = 10;

/** A filter that a click on a bar sets. */
export type FilterName = "publisher" | "speaker" | "scheme" | "grade" | "issue";

/** A list of bars, longest first; each is a button that filters the table. */
export function barChart(filter: FilterName, counts: ReadonlyMap<string, number>, unit: string): string {
  const ordered = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const [longest = 1] = ordered.map(([, count]) => count);
  const bars = ordered.slice(0, TOP).map(([name, count]) => bar(filter, name, count, longest));
  const more = ordered.length > TOP ? `<p class="more">and ${ordered.length - TOP} more</p>` : "";
  if (bars.length === 0) return `<p class="more">none</p>`;
  return `<ol class="bars" aria-label="${escapeHtml(unit)}">${bars.join("")}</ol>${more}`;
}

function bar(filter: FilterName, name: string, count: number, longest: number): string {
  const width = ((100 * count) / longest).toFixed(1);
  return `<li><button type="button" data-filter="${filter}" data-value="${escapeHtml(name)}">
<span class="name"><bdi>${escapeHtml(name)}</bdi></span> <span class="count">${grouped(count)}</span>
<svg aria-hidden="true" height="4"><rect class="bar" width="${width}%" height="4" rx="2"/></svg></button></li>`;
}

/** Columns over time, one a month, or one a year where there are too many months to tell apart. */
export function timeChart(months: ReadonlyMap<string, number>): string {
  const columns = fillTime(months);
  if (columns.length === 0) return `<p class="more">no dates</p>`;
  const highest = Math.max(...columns.map(([, count]) => count));
  const rects = columns.map(([time, count], at) => {
    const height = (58 * count) / highest + (count > 0 ? 2 : 0);
    const words = `${time}: ${count}`;
    return `<rect class="bar" data-time="${time}" x="${at * 10 + 1}" y="${(60 - height).toFixed(2)}" width="8" height="${height.toFixed(2)}"><title>${words}</title></rect>`;
  });
  const first = columns[0]?.[0] ?? "";
  const last = columns.at(-1)?.[0] ?? "";
  return `<svg class="columns" viewBox="0 0 ${columns.length * 10} 60" preserveAspectRatio="none" role="img" aria-label="Releases from ${first} to ${last}, at most ${highest} in a ${first.length === 4 ? "year" : "month"}">${rects.join("")}</svg>
<p class="axis"><span>${first}</span><span>at most ${grouped(highest)}</span><span>${last}</span></p>`;
}

/** More columns than this are too thin to point at. */
const MOST_COLUMNS = 60;

/** Every month or year from the first to the last, also those without a release. */
function fillTime(months: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  const known = [...months.keys()].sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const indexOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const span = indexOf(last) - indexOf(first) + 1;
  if (span <= MOST_COLUMNS) {
    return Array.from({ length: span }, (_, at) => {
      const index = indexOf(first) + at;
      const month = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
      return [month, months.get(month) ?? 0] as const;
    });
  }
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const years = new Map<string, number>();
  for (const [month, count] of months)
    years.set(month.slice(0, 4), (years.get(month.slice(0, 4)) ?? 0) + count);
  return Array.from({ length: to - from + 1 }, (_, at) => [
    String(from + at),
    years.get(String(from + at)) ?? 0,
  ]);
}

/** One stacked bar a scheme, best grade first, with its grades as buttons below. */
export function gradeChart(
  schemes: ReadonlyMap<string, SchemeGrades>,
  names: ReadonlyMap<string, string>,
): string {
  const total = (grades: SchemeGrades) => [...grades.values()].reduce((sum, { count }) => sum + count, 0);
  const ordered = [...schemes].sort(([, a], [, b]) => total(b) - total(a));
  if (ordered.length === 0) return `<p class="more">no ratings of a known scheme</p>`;
  const more = ordered.length > TOP ? `<p class="more">and ${ordered.length - TOP} more schemes</p>` : "";
  const charts = ordered
    .slice(0, TOP)
    .map(([id, grades]) => stackedBar(id, names.get(id) ?? id, grades, total(grades)));
  return charts.join("") + more;
}

function stackedBar(id: string, name: string, grades: SchemeGrades, total: number): string {
  const ordered = [...grades].sort(([, a], [, b]) => (a.place ?? 2) - (b.place ?? 2));
  let x = 0;
  const pieces = ordered.map(([label, { place, count }]) => {
    const width = (100 * count) / total;
    const piece = `<rect class="rank-${shade(place)}" x="${x.toFixed(2)}%" width="${width.toFixed(2)}%" height="12"><title>${escapeHtml(label)}: ${count}</title></rect>`;
    x += width;
    return piece;
  });
  const legend = ordered.map(
    ([label, { place, count }]) =>
      `<li><button type="button" data-filter="grade" data-value="${escapeHtml(label)}" data-scheme="${escapeHtml(id)}"><svg aria-hidden="true" width="10" height="10"><rect class="rank-${shade(place)}" width="10" height="10" rx="2"/></svg> <bdi>${escapeHtml(label)}</bdi> <span class="count">${grouped(count)}</span></button></li>`,
  );
  return `<div class="scheme"><h4><button type="button" data-filter="scheme" data-value="${escapeHtml(id)}"><bdi>${escapeHtml(name)}</bdi></button></h4>
<svg aria-hidden="true" class="stack" height="12">${pieces.join("")}</svg><ul class="legend">${legend.join("")}</ul></div>`;
}

/** Five colours from best to worst. */
function shade(place: number | null): string {
  return place === null ? "none" : String(1 + Math.round(4 * Math.min(Math.max(place, 0), 1)));
}

export function grouped(count: number): string {
  return count.toLocaleString("en");
}
