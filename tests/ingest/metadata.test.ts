import { describe, expect, test } from "vitest";
import { ingest } from "../../src/ingest/index.js";
import cases from "../cases/ingest/metadata.json" with { type: "json" };
import { inputOf } from "../support/extract.js";

describe("what a release says about itself", () => {
  test.each(cases)("$why", ({ text, expect: expected }) => {
    expect(ingest(inputOf(text)).document?.metadata).toMatchObject(expected);
  });

  test("says where each field came from", () => {
    const { document } = ingest(
      inputOf(
        "Title: New pool\nDate: 3 May 2024\n\nThe new pool opens its doors on Saturday after years of work.",
      ),
    );
    expect(document?.metadata.provenance).toMatchObject({ headline: "label", publishedAt: "label" });
  });
});
