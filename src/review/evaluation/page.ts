import { escapeHtml } from "../html.js";
import { htmlPage } from "../page/shell.js";
import type { EvaluationFigures, MeasureFigures, SetFigures } from "./figures.js";

/** The measures that a publisher's row shows: a reader looks for where a kind goes wrong. */
const BY_PUBLISHER = ["quotes.exact", "quotes.speaker", "percentages.found", "ratings.pairs"];

/** An evaluation to look at: figures with what so few cases can tell, by publisher, and every mistake. */
export function evaluationPage({ presswork, sets }: EvaluationFigures): string {
  const body = `<main>${sets.map(setSection).join("\n")}</main>`;
  return htmlPage({ title: "Evaluation", subtitle: `presswork ${presswork}` }, body, null);
}

function setSection({ name, documents, measures, publishers, misses }: SetFigures, at: number): string {
  return `<section aria-labelledby="set-${at}"><h2 id="set-${at}">${escapeHtml(name)}: ${documents} documents</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Figures of ${escapeHtml(name)}"><table class="figures">
<thead><tr><th scope="col">Measure</th><th scope="col">Precision</th><th scope="col">95 %</th><th scope="col">Recall</th><th scope="col">95 %</th><th scope="col">F1</th><th scope="col">Right</th><th scope="col">Wrong</th><th scope="col">Missed</th></tr></thead>
<tbody>${measures.map(measureRow).join("\n")}</tbody></table></div>
${publisherTable(name, publishers)}
<h3>Mistakes</h3>
${measures.map(({ measure }) => missList(measure, misses)).join("\n")}
</section>`;
}

function measureRow({
  measure,
  precision,
  precisionInterval,
  recall,
  recallInterval,
  f1,
  right,
  wrong,
  missed,
}: MeasureFigures): string {
  const cells = [
    percent(precision),
    interval(precisionInterval),
    percent(recall),
    interval(recallInterval),
    percent(f1),
    right,
    wrong,
    missed,
  ];
  return `<tr><th scope="row">${escapeHtml(measure)}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}

/** Recall with its interval and counts: with three cases, all right says little. */
function publisherTable(name: string, publishers: SetFigures["publishers"]): string {
  const ordered = [...publishers].sort((a, b) => b.documents - a.documents);
  const rows = ordered.map(({ publisher, documents, measures }) => {
    const cells = BY_PUBLISHER.map((wanted) => {
      const found = measures.find(({ measure }) => measure === wanted);
      if (found === undefined || found.right + found.missed === 0) return "<td>–</td>";
      const { right, missed, recallInterval } = found;
      return `<td>${right}/${right + missed} <span class="aside">${interval(recallInterval)}</span></td>`;
    });
    return `<tr><th scope="row"><bdi>${escapeHtml(publisher)}</bdi></th><td>${documents}</td>${cells.join("")}</tr>`;
  });
  return `<details><summary>Recall by publisher (${publishers.length})</summary>
<div class="scroll" tabindex="0" role="region" aria-label="Recall by publisher of ${escapeHtml(name)}"><table class="figures"><thead><tr><th scope="col">Publisher</th><th scope="col">Documents</th>${BY_PUBLISHER.map((measure) => `<th scope="col">${measure}</th>`).join("")}</tr></thead>
<tbody>${rows.join("\n")}</tbody></table></div></details>`;
}

function missList(wanted: string, misses: SetFigures["misses"]): string {
  const those = misses.filter(({ measure }) => measure === wanted);
  if (those.length === 0) return "";
  const items = those.map(
    ({ document, expected, actual, context }) =>
      `<li><bdi class="uri">${escapeHtml(document)}</bdi><dl class="facts"><dt>expected</dt><dd>${say(expected)}</dd><dt>found</dt><dd>${say(actual)}</dd>${context === null ? "" : `<dt>in</dt><dd class="context">${escapeHtml(context)}</dd>`}</dl></li>`,
  );
  return `<details><summary>${escapeHtml(wanted)} (${those.length})</summary><ul class="misses">${items.join("\n")}</ul></details>`;
}

function say(words: string | null): string {
  return words === null ? "nothing" : escapeHtml(words);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function interval([low, high]: readonly [number, number]): string {
  return `${Math.round(100 * low)}–${Math.round(100 * high)}`;
}
