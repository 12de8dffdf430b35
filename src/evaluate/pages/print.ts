import type { PageScore } from "./score-pages.js";

/** A table of a page set: one row a measure, one column a half of the set. */
export function formatPages(name: string, columns: ReadonlyMap<string, readonly PageScore[]>): string {
  const lines = [`${name}`, row("measure", [...columns.keys()])];
  for (const [measure, figure] of MEASURES) {
    lines.push(
      row(
        measure,
        [...columns.values()].map((scores) => figure(scores)),
      ),
    );
  }
  return lines.join("\n");
}

/** The pages whose body came out worst, for a person to look at. */
export function formatWorst(scores: readonly PageScore[], count: number): string {
  return [...scores]
    .sort((a, b) => a.precision + a.recall - b.precision - b.recall)
    .slice(0, count)
    .map(({ id, precision, recall }) => `  ${id.padEnd(24)} P ${share(precision)}  R ${share(recall)}`)
    .join("\n");
}

const MEASURES: readonly (readonly [string, (scores: readonly PageScore[]) => string])[] = [
  ["pages", (scores) => String(scores.length)],
  ["body precision", (scores) => share(mean(scores, ({ precision }) => precision))],
  ["body recall", (scores) => share(mean(scores, ({ recall }) => recall))],
  ["body F1", (scores) => share(bodyF1(scores))],
  ["empty bodies", (scores) => String(scores.filter(({ empty }) => empty).length)],
  ["title exact", (scores) => ofThose(scores, ({ title }) => title)],
  ["author", (scores) => ofThose(scores, ({ author }) => author)],
  ["author invented", (scores) => ofThose(scores, ({ authorInvented }) => authorInvented)],
  ["published day", (scores) => ofThose(scores, ({ day }) => day)],
  ["publisher", (scores) => ofThose(scores, ({ publisher }) => publisher)],
  ["list items kept", (scores) => kept(scores, "listItems")],
  ["subheads kept", (scores) => kept(scores, "subheads")],
  ["captions kept apart", (scores) => kept(scores, "captions")],
];

/** Precision and recall are averaged over pages first. */
export function bodyF1(scores: readonly PageScore[]): number {
  const precision = mean(scores, (score) => score.precision);
  const recall = mean(scores, (score) => score.recall);
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function mean(scores: readonly PageScore[], value: (score: PageScore) => number): number {
  return scores.reduce((sum, score) => sum + value(score), 0) / Math.max(1, scores.length);
}

function ofThose(scores: readonly PageScore[], right: (score: PageScore) => boolean | null): string {
  const known = scores.map(right).filter((value) => value !== null);
  return known.length === 0
    ? "–"
    : `${share(known.filter(Boolean).length / known.length)} of ${known.length}`;
}

function kept(scores: readonly PageScore[], what: "listItems" | "subheads" | "captions"): string {
  const there = scores.reduce((sum, score) => sum + score[what].there, 0);
  const right = scores.reduce((sum, score) => sum + score[what].right, 0);
  return there === 0 ? "–" : `${share(right / there)} of ${there}`;
}

function share(value: number): string {
  return value.toFixed(4);
}

function row(label: string, cells: readonly string[]): string {
  return `  ${label.padEnd(22)}${cells.map((cell) => cell.padStart(18)).join("")}`;
}
