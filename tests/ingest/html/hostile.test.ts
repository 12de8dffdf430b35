import { describe, expect, it } from "vitest";
import { loadKnowledge } from "../../../src/knowledge/index.js";
import { isRejection } from "../../../src/model/index.js";
import { processDocument } from "../../../src/pipeline.js";
import { inputOf } from "../../support/extract.js";

const MANY = 100_000;
const knowledge = loadKnowledge();

/** Pages that no system should send, each with an issue that it must raise; null where it is only odd. */
const PAGES: readonly (readonly [why: string, html: string, issue: string | null])[] = [
  ["a hundred thousand nested tags", `${"<div>".repeat(MANY)}Deep words.`, "I141"],
  ["deep, but closed again", `${"<b>".repeat(2000)}Deep words.${"</b>".repeat(2000)}`, "I142"],
  ["nested lists", "<ul><li>a".repeat(MANY), "I141"],
  ["nested tables", "<table><tr><td>a".repeat(MANY), "I141"],
  ["wrong closing tags", "<div></span>".repeat(MANY), "I141"],
  ["more elements than a page has", "<br>".repeat(4 * MANY), "I141"],
  ["a row of fifty thousand cells", `<table><tr>${"<td>a</td>".repeat(MANY / 2)}</tr></table>`, null],
  [
    "columns without end",
    `<table>${"<tr><th colspan=9999999>a</th><td>b</td></tr>".repeat(1000)}</table>`,
    null,
  ],
  ["a tag that is never closed", `<p class="${"x ".repeat(10 * MANY)}`, "I140"],
  ["a comment that is never closed", `<!--${"x".repeat(10 * MANY)}`, "I140"],
  ["a script that is never closed", `<script>${"x<".repeat(10 * MANY)}`, "I140"],
  [
    "a title of a megabyte",
    `<title>${"a | ".repeat(3 * MANY)}</title><h1>${"a | ".repeat(3 * MANY)}</h1>`,
    null,
  ],
  ["nothing but angle brackets", "<".repeat(10 * MANY), null],
  ["JSON-LD nested without end", `<script type="application/ld+json">${"[".repeat(MANY)}</script>`, "I143"],
  [
    "JSON-LD of deep arrays",
    `<script type="application/ld+json">${"[".repeat(5000)}${"]".repeat(5000)}</script>`,
    null,
  ],
  ["related sections without end", "<h6>Related</h6>".repeat(MANY / 5), null],
  ["half a page", "<html><body><h1>Bridge opens early</h1><p>The new bridge was ope", null],
  ["an empty page", "<html></html>", "I140"],
  [
    "NUL bytes between words",
    "<h1>Bridge\u0000 opens</h1><p>It was\u0000 opened on Monday, \u0000early.</p>",
    null,
  ],
  ["nothing but NUL bytes", "\u0000".repeat(MANY), "I102"],
  ["thirty megabytes", `<p>${"The bridge is open. ".repeat(15 * MANY)}</p>`, "S102"],
  ["everything unclosed", "<div><p>The bridge <b>is <i>open <a href=x>now ".repeat(MANY / 100), "I141"],
];

describe("no page crashes or hangs", () => {
  it.each(PAGES)(
    "%s",
    (_, html, issue) => {
      const outcome = processDocument(inputOf(html, { uri: "page.html", mediaType: "text/html" }), {
        knowledge,
      });
      const codes = outcome.issues.map(({ code }) => code);
      if (issue !== null) expect(codes).toContain(issue);
      if (isRejection(outcome)) return expect(codes).not.toHaveLength(0);
      for (const { start, end } of outcome.blocks) expect(end).toBeGreaterThan(start);
    },
    10_000,
  );
});
