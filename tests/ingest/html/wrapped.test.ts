import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extractText } from "../../support/extract.js";

const FOLDER = new URL("../../../corpus/documents/", import.meta.url);
const RELEASES = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));

/** A page around the blocks that text ingest found: the same words, marked up as a CMS would, columns as a table. */
function wrap(text: string): string {
  const record = extractText(text);
  const blocks = record.blocks.map(({ kind, start, end }) => {
    const words = escapeMarkup(record.text.slice(start, end));
    if (words.includes("\t"))
      return `<table><tr><td>${words.replaceAll("\t", "</td><td>")}</td></tr></table>`;
    if (kind === "heading") return `<h2>${words}</h2>`;
    return kind === "list-item" ? `<ul><li>${words}</li></ul>` : `<p>${words}</p>`;
  });
  return `<!doctype html><html lang="en"><body><nav><a href="/">Home</a></nav><main>${blocks.join("\n")}</main></body></html>`;
}

function escapeMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

describe("a release in HTML gives the same findings as in plain text", () => {
  it.each(RELEASES)("%s", (name) => {
    const text = readFileSync(new URL(name, FOLDER), "utf8");
    const plain = extractText(text);
    const page = extractText(wrap(text), { uri: "page.html", mediaType: "text/html" });
    expect(page.quotes.map((quote) => quote.text)).toEqual(plain.quotes.map((quote) => quote.text));
    expect(page.percentages.map((found) => found.text)).toEqual(plain.percentages.map((found) => found.text));
    expect(page.ratings.map(({ category, grade }) => [category, grade.text])).toEqual(
      plain.ratings.map(({ category, grade }) => [category, grade.text]),
    );
  });
});
