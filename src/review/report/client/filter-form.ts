import type { ReportIndex, Row } from "../data.js";
import { element, part } from "./dom.js";
import type { Filter } from "./filter.js";

/** Speakers that the field suggests: a browser slows down with more. */
const SUGGESTIONS = 500;

/** The fields that offer what the releases have. */
const CHOICES: readonly {
  readonly field: keyof Filter;
  readonly valuesOf: (row: Row) => readonly string[];
}[] = [
  { field: "publisher", valuesOf: ({ publisher }) => (publisher === null ? [] : [publisher]) },
  { field: "scheme", valuesOf: ({ schemes }) => schemes },
  { field: "grade", valuesOf: ({ grades }) => grades },
  { field: "issue", valuesOf: ({ issues }) => issues },
];

/** The form above the table, with choices from what the releases have. Tells of each change. */
export function openFilterForm({ rows, schemeNames }: ReportIndex, onChange: (filter: Filter) => void): void {
  const form = part("#filter", HTMLFormElement);
  for (const { field, valuesOf } of CHOICES) {
    const names = field === "scheme" ? schemeNames : {};
    fillChoices(form, field, countValues(rows, valuesOf), names);
  }
  const speakers = countValues(rows, ({ speakers: names }) => names).slice(0, SUGGESTIONS);
  part("#speakers", HTMLDataListElement).append(
    ...speakers.map(([name]) => element("option", { value: name })),
  );

  const tell = () => onChange(readFilter(form));
  form.addEventListener("input", tell);
  form.addEventListener("submit", (event) => event.preventDefault());
  // The fields are empty only after the event.
  form.addEventListener("reset", () => setTimeout(tell));
  listenToCharts(form, tell);
}

function readFilter(form: HTMLFormElement): Filter {
  const fields = new FormData(form);
  const field = (name: keyof Filter) => String(fields.get(name) ?? "").trim();
  return {
    words: field("words"),
    publisher: field("publisher"),
    speaker: field("speaker"),
    scheme: field("scheme"),
    grade: field("grade"),
    issue: field("issue"),
    has: field("has"),
    from: field("from"),
    to: field("to"),
  };
}

/** A bar of the overview sets the field of its name, and takes the reader to the table. */
function listenToCharts(form: HTMLFormElement, tell: () => void): void {
  part("#overview", HTMLElement).addEventListener("click", ({ target }) => {
    if (!(target instanceof Element)) return;
    const chosen = target.closest<HTMLElement | SVGElement>("[data-filter], [data-time]");
    if (chosen === null) return;
    const { filter, value, scheme, time } = chosen.dataset;
    if (filter !== undefined) setField(form, filter, value ?? "");
    if (scheme !== undefined) setField(form, "scheme", scheme);
    if (time !== undefined) setTime(form, time);
    tell();
    part("#releases", HTMLElement).scrollIntoView();
  });
}

function setTime(form: HTMLFormElement, time: string): void {
  const [year = "", month] = time.split("-");
  const days = new Date(Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0)).getUTCDate();
  setField(form, "from", `${year}-${month ?? "01"}-01`);
  setField(form, "to", `${year}-${month ?? "12"}-${days}`);
}

function setField(form: HTMLFormElement, name: string, value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
}

function fillChoices(
  form: HTMLFormElement,
  name: string,
  counts: readonly (readonly [string, number])[],
  names: Readonly<Record<string, string>>,
): void {
  const field = form.elements.namedItem(name);
  if (!(field instanceof HTMLSelectElement)) throw new Error(`the form has no choice ${name}`);
  const options = counts.map(([value, count]) =>
    element("option", { value }, `${names[value] ?? value} (${count})`),
  );
  field.append(...options);
}

/** Each value with the number of releases that have it, the commonest first. */
function countValues(rows: readonly Row[], valuesOf: (row: Row) => readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const row of rows) for (const value of valuesOf(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
