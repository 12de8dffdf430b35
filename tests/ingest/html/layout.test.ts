import { describe, expect, it } from "vitest";
import { joinRows } from "../../../src/ingest/html/layout/join-rows.js";
import { readBlocks } from "../../../src/ingest/html/layout/read-blocks.js";
import { parsePage } from "../../../src/ingest/html/parse-page.js";
import layoutCases from "../../cases/html/layout.json" with { type: "json" };
import tableCases from "../../cases/html/tables.json" with { type: "json" };

const blocksOf = (html: string) => joinRows(readBlocks(parsePage(html).page));

describe("a page is read as blocks", () => {
  it.each(layoutCases)("$why", ({ html, blocks, attributes }) => {
    const read = blocksOf(html);
    expect(read.map(({ kind, text }) => [kind, text])).toEqual(blocks);
    if (attributes === undefined) return;
    const words = read.flatMap(({ text, attributes }) =>
      attributes.map(({ start, end }) => text.slice(start, end)),
    );
    expect(words).toEqual(attributes);
  });
});

describe("tables and definition lists are read as rows", () => {
  it.each(tableCases)("$why", ({ html, rows }) => {
    const read = blocksOf(html).filter(({ kind }) => kind === "table-row");
    const cells = read.map(({ text, cells }) => ({
      text,
      cells: cells?.map(({ start, end, header }) => [
        text.slice(start, end),
        header === null ? null : header.block.text.slice(header.start, header.end),
      ]),
    }));
    expect(cells).toEqual(rows);
  });
});
