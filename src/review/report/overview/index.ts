import { escapeHtml } from "../../html.js";
import { barChart, gradeChart, grouped, timeChart } from "./charts.js";
import type { Statistics } from "./statistics.js";

export { addToStatistics, newStatistics, type Statistics } from "./statistics.js";

/** The first thing that a reader sees: how much there is, of whom, from when, and what is wrong with it. */
export function overview(statistics: Statistics, schemeNames: ReadonlyMap<string, string>): string {
  return `<section id="overview" aria-labelledby="overview-title"><h2 id="overview-title">Overview</h2>
${tiles(statistics)}
<div class="charts">
${chart("When", timeChart(statistics.months))}
${chart("Publishers", barChart("publisher", statistics.publishers, "releases by publisher"))}
${chart("Speakers", barChart("speaker", statistics.speakers, "quotes by speaker"))}
${chart("Grades by scheme", gradeChart(statistics.schemes, schemeNames))}
${chart("Issues", issueList(statistics))}
</div></section>`;
}

function tiles({ releases, rejected, findings }: Statistics): string {
  const figures: readonly (readonly [string, number])[] = [
    ["releases", releases],
    ["quotes", findings.quote],
    ["percentages", findings.percentage],
    ["ratings", findings.rating],
    ["grade counts", findings.gradeCount],
    ["dates", findings.date],
    ["rejected", rejected],
  ];
  const items = figures.map(([name, count]) => `<div><dt>${name}</dt><dd>${grouped(count)}</dd></div>`);
  return `<dl class="tiles">${items.join("")}</dl>`;
}

function chart(title: string, body: string): string {
  return `<section class="chart"><h3>${title}</h3>${body}</section>`;
}

function issueList({ issues }: Statistics): string {
  if (issues.size === 0) return `<p class="more">none</p>`;
  const ordered = [...issues].sort(([, a], [, b]) => b.documents - a.documents);
  const items = ordered.map(
    ([code, { severity, message, documents }]) =>
      `<li><button type="button" data-filter="issue" data-value="${escapeHtml(code)}"><span class="name"><span class="severity ${severity}">${escapeHtml(code)}</span> ${escapeHtml(message)}</span> <span class="count">${grouped(documents)}</span></button></li>`,
  );
  return `<ol class="bars" aria-label="documents by issue">${items.join("")}</ol>`;
}
