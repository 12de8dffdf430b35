import { describe, expect, test } from "vitest";
import { ingest } from "../../src/ingest/index.js";
import cases from "../cases/ingest/layouts.json" with { type: "json" };
import { inputOf } from "../support/extract.js";

describe("the layouts of plain text", () => {
  test.each(cases)("$why", ({ text, blocks }) => {
    const { document } = ingest(inputOf(text));
    const found = document?.blocks.map(
      ({ kind, section, start, end }) => `${kind} ${section} ${document.text.slice(start, end)}`,
    );
    expect(found).toEqual(blocks);
  });
});
