import { part } from "./dom.js";
import { type Filter, filterRows, fold, foldRow } from "./filter.js";
import { openFilterForm } from "./filter-form.js";
import { firstOrder, type Order, type SortKey, sortRows } from "./sort.js";
import type { Store } from "./store.js";
import { openTable, showRejected } from "./table.js";

/** The table of releases and everything that decides what stands in it. */
export function openArchive({ index, loadTexts }: Store): void {
  const { rows, rejected } = index;
  const folded = rows.map(foldRow);
  const table = openTable(rows);
  let filter: Filter | null = null;
  let order: Order = firstOrder("date");

  const show = () => {
    const places = filter === null ? [...rows.keys()] : filterRows(rows, folded, filter);
    table.show(sortRows(rows, places, order));
    showCount(places.length, rows.length);
    showOrder(order);
  };
  openFilterForm(index, (changed) => {
    filter = changed;
    show();
  });
  part("#table thead", HTMLElement).addEventListener("click", ({ target }) => {
    const key = target instanceof HTMLElement ? (target.dataset.sort as SortKey | undefined) : undefined;
    if (key === undefined) return;
    order = order.key === key ? { key, descending: !order.descending } : firstOrder(key);
    show();
  });
  show();
  showRejected(rejected);

  // The table is there at once; searches reach into the texts as soon as all are unpacked.
  void loadTexts((row, text) => {
    folded[row] += `\n${fold(text)}`;
  }).then(() => {
    document.documentElement.dataset.ready = "true";
    if (filter !== null && filter.words !== "") show();
  });
}

function showCount(fitting: number, all: number): void {
  part("#count", HTMLElement).textContent =
    fitting === all ? `${all} releases` : `${fitting} of ${all} releases`;
}

function showOrder({ key, descending }: Order): void {
  for (const button of document.querySelectorAll<HTMLElement>("[data-sort]")) {
    const sorted = descending ? "descending" : "ascending";
    button.closest("th")?.setAttribute("aria-sort", button.dataset.sort === key ? sorted : "none");
  }
}
