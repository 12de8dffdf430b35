import type { RejectedRow, Row } from "../data.js";
import { element, part } from "./dom.js";

/** Rows that are put into the page at a time: more than a screen, less than a reader waits for. */
const BATCH = 100;

/** The table shows the first rows; more come when the reader nears the end or asks for them. */
export function openTable(rows: readonly Row[]): { readonly show: (places: readonly number[]) => void } {
  const body = part("#table tbody", HTMLTableSectionElement);
  const more = part("#more", HTMLButtonElement);
  let places: readonly number[] = [];

  const showMore = () => {
    const from = body.rows.length;
    const batch = places.slice(from, from + BATCH).map((place) => toRow(rows[place], place));
    body.append(...batch);
    more.hidden = body.rows.length >= places.length;
  };
  more.addEventListener("click", showMore);
  new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting) && !more.hidden) showMore();
  }).observe(more);

  return {
    show(chosen) {
      places = chosen;
      body.replaceChildren();
      showMore();
    },
  };
}

function toRow(row: Row | undefined, place: number): HTMLTableRowElement {
  if (row === undefined) throw new Error(`the page has no row ${place}`);
  const date = row.date?.slice(0, 10) ?? "";
  const link = element("a", { href: `#release/${place}` }, element("bdi", {}, row.headline ?? row.uri));
  const aside = [row.publisher, date].filter(Boolean).join(" · ");
  return element(
    "tr",
    {},
    element("td", { class: "date" }, date),
    element("th", { scope: "row", class: "headline" }, link, element("span", { class: "aside" }, aside)),
    element("td", { class: "publisher" }, element("bdi", {}, row.publisher ?? "")),
    number(row.counts.quote),
    number(row.counts.percentage),
    number(row.counts.rating),
    number(row.issues.length),
  );
}

function number(count: number): HTMLTableCellElement {
  return element("td", { class: count === 0 ? "number none" : "number" }, String(count));
}

/** What could not be read, and what to do about it. */
export function showRejected(rejected: readonly RejectedRow[]): void {
  const section = part("#rejected", HTMLElement);
  section.hidden = rejected.length === 0;
  const list = element("ul", { class: "rejected" });
  const more = element("button", { type: "button" }, "Show more");
  const showMore = () => {
    const from = list.children.length;
    list.append(...rejected.slice(from, from + BATCH).map(toItem));
    more.hidden = list.children.length >= rejected.length;
  };
  more.addEventListener("click", showMore);
  showMore();
  section.append(list, more);
}

function toItem({ uri, issues }: RejectedRow): HTMLLIElement {
  const reasons = issues.map(({ code, message, hint }) =>
    element(
      "p",
      {},
      element("span", { class: "severity error" }, code),
      ` ${message}`,
      hint === null ? null : element("span", { class: "aside" }, hint),
    ),
  );
  return element("li", {}, element("bdi", { class: "uri" }, uri), ...reasons);
}
