import { isRejection, type Outcome } from "../../model/index.js";
import { htmlPage, type PageHead } from "../page/shell.js";
import { reportBody } from "./body.js";
import { ISLANDS, type RejectedRow, type ReleaseDetail, type ReportIndex, type Row } from "./data.js";
import { addToStatistics, newStatistics, overview } from "./overview/index.js";
import { CHUNK_SIZE, packIsland } from "./pack.js";
import { toDetail } from "./to-detail.js";
import { toRejectedRow, toRow } from "./to-row.js";

export interface ReportOptions {
  readonly head: PageHead;
  /** Scheme id → its name, for readers. */
  readonly schemeNames: ReadonlyMap<string, string>;
}

/** A page in which a run can be looked into. Takes outcomes one at a time: an archive does not fit in memory. */
export function buildReport(outcomes: Iterable<Outcome>, { head, schemeNames }: ReportOptions): string {
  const statistics = newStatistics();
  const rows: Row[] = [];
  const rejected: RejectedRow[] = [];
  const islands: string[] = [];
  let texts: string[] = [];
  let details: ReleaseDetail[] = [];
  const packChunk = () => {
    const chunk = Math.floor((rows.length - 1) / CHUNK_SIZE);
    islands.push(packIsland(ISLANDS.texts + chunk, texts), packIsland(ISLANDS.details + chunk, details));
    texts = [];
    details = [];
  };

  for (const outcome of outcomes) {
    addToStatistics(statistics, outcome);
    if (isRejection(outcome)) {
      rejected.push(toRejectedRow(outcome));
      continue;
    }
    rows.push(toRow(outcome));
    texts.push(outcome.text);
    details.push(toDetail(outcome));
    if (texts.length === CHUNK_SIZE) packChunk();
  }
  if (texts.length > 0) packChunk();

  const used = new Set(rows.flatMap(({ schemes }) => schemes));
  const index: ReportIndex = {
    rows,
    rejected,
    schemeNames: Object.fromEntries([...schemeNames].filter(([id]) => used.has(id))),
    chunkSize: CHUNK_SIZE,
  };
  const body = reportBody(overview(statistics, schemeNames), [packIsland(ISLANDS.index, index), ...islands]);
  return htmlPage(head, body, "report.js");
}
