import { describe, expect, test } from "vitest";
import { foldName } from "../../src/evaluate/fold.js";
import { ingest } from "../../src/ingest/index.js";
import cases from "../cases/ingest/issuers.json" with { type: "json" };
import { inputOf } from "../support/extract.js";

/** Whole short releases, laid out as many hands do it: headline, day and whoever issues them. */
describe("who issues a release", () => {
  test.each(cases)("$why", ({ text, expect: { headline, publisher, publishedAt } }) => {
    const metadata = ingest(inputOf(text)).document?.metadata;
    expect(metadata?.headline).toBe(headline);
    expect(foldName(metadata?.publisher ?? "")).toBe(foldName(publisher ?? ""));
    expect(metadata?.publishedAt ?? null).toBe(publishedAt);
  });
});
