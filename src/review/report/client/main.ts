import { part } from "./dom.js";
import { type Filter, filterRows, fold, foldRow } from "./filter.js";
import { openFilterForm } from "./filter-form.js";
import { showRelease } from "./release-view.js";
import type { Selection } from "./selection.js";
import { firstOrder, type Order, type SortKey, sortRows } from "./sort.js";
import { openStore, type Store } from "./store.js";
import { openTable, showRejected } from "./table.js";

const store = await openStore();
await openArchive(store);
openRoutes(store);

/** The table and everything that decides what stands in it. */
async function openArchive({ index, texts, loadTexts }: Store): Promise<void> {
  const { rows, rejected } = index;
  const folded = rows.map(foldRow);
  const table = openTable(rows);
  let filter: Filter | null = null;
  let order: Order = firstOrder("date");

  const show = () => {
    const places = filter === null ? [...rows.keys()] : filterRows(rows, folded, filter);
    table.show(sortRows(rows, places, order));
    part("#count", HTMLElement).textContent =
      places.length === rows.length
        ? `${rows.length} releases`
        : `${places.length} of ${rows.length} releases`;
    for (const button of document.querySelectorAll<HTMLElement>("[data-sort]")) {
      const direction = order.descending ? "descending" : "ascending";
      button.closest("th")?.setAttribute("aria-sort", button.dataset.sort === order.key ? direction : "none");
    }
  };
  openFilterForm(rows, (changed) => {
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
  void searchTexts();

  /** The table is there at once; searches reach into the texts as soon as all are unpacked. */
  async function searchTexts(): Promise<void> {
    await loadTexts();
    for (const [at, text] of texts.entries()) folded[at] += `\n${fold(text ?? "")}`;
    document.documentElement.dataset.ready = "true";
    if (filter !== null && filter.words !== "") show();
  }
}

/** `#release/12` opens a release; without, the archive stands where it was left. */
function openRoutes({ index, textOf, detailOf }: Store): void {
  const archive = part("#archive", HTMLElement);
  const container = part("#release", HTMLElement);
  let selection: Selection | null = null;
  let scrolled = 0;

  const follow = async () => {
    const place = /^#release\/(\d+)$/.exec(location.hash)?.[1];
    const row = place === undefined ? undefined : index.rows[Number(place)];
    if (!archive.hidden) scrolled = scrollY;
    archive.hidden = row !== undefined;
    container.hidden = row === undefined;
    if (row === undefined) {
      selection = null;
      scrollTo(0, scrolled);
      return;
    }
    const at = Number(place);
    selection = showRelease(container, row, await textOf(at), await detailOf(at));
    scrollTo(0, 0);
    container.querySelector("h2")?.focus({ preventScroll: true });
  };
  addEventListener("hashchange", follow);
  addEventListener("keydown", ({ key, target, ctrlKey, metaKey, altKey }) => {
    if (selection === null || ctrlKey || metaKey || altKey || isTyping(target)) return;
    if (key === "j" || key === "n") selection.step(1);
    if (key === "k" || key === "p") selection.step(-1);
    if (key === "Escape") location.hash = "";
  });
  void follow();
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && target.type !== "checkbox";
}
