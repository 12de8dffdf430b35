import { describe, expect, it } from "vitest";
import { joinRows } from "../../../src/ingest/html/layout/join-rows.js";
import { readBlocks } from "../../../src/ingest/html/layout/read-blocks.js";
import { readPageMetadata } from "../../../src/ingest/html/metadata/index.js";
import { parsePage } from "../../../src/ingest/html/parse-page.js";
import cases from "../../cases/html/metadata.json" with { type: "json" };

describe("metadata is what the page states", () => {
  it.each(cases)("$why", ({ html, url = null, expect: expected, provenance = {}, issues = [] }) => {
    const { page } = parsePage(html);
    const read = readPageMetadata(page, joinRows(readBlocks(page)), url);
    expect(read.stated).toMatchObject(expected);
    expect(read.stated.provenance).toMatchObject(provenance);
    expect(read.issues.map(({ code }) => code)).toEqual(issues);
  });
});
