import type { Knowledge } from "../../knowledge/index.js";
import { type GoldPage, type Half, halfOf, readPageSet } from "./page-set.js";
import { formatPages, formatWorst } from "./print.js";
import { type PageScore, scorePage } from "./score-pages.js";

/** Page sets that are measured where they are on this machine. */
const PAGE_SETS: readonly string[] = ["article-pages.jsonl.gz", "government-release-pages.jsonl.gz"];

/**
 * Measures main content, metadata and structure on the page sets of a folder, by half: a table a set, or
 * a line that says that it was skipped.
 */
export function evaluatePages(folder: string, knowledge: Knowledge, worst: number): readonly string[] {
  return PAGE_SETS.map((name) => {
    const pages = readPageSet(`${folder}/${name}`);
    if (pages === null) return `${name}: skipped, it is not in ${folder}`;
    const columns = scoreHalves(pages, knowledge);
    const table = formatPages(name, columns);
    return worst > 0 ? `${table}\n${formatWorst(columns.get("tuned") ?? [], worst)}` : table;
  });
}

function scoreHalves(
  pages: readonly GoldPage[],
  knowledge: Knowledge,
): ReadonlyMap<string, readonly PageScore[]> {
  const halves: Record<Half, PageScore[]> = { tuned: [], "held-out": [] };
  for (const page of pages) halves[halfOf(page)].push(scorePage(page, knowledge));
  return new Map([
    ["tuned", halves.tuned],
    ["held out", halves["held-out"]],
    ["all", [...halves.tuned, ...halves["held-out"]]],
  ]);
}
