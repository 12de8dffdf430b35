import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ingest } from "../../src/ingest/index.js";
import { loadKnowledge } from "../../src/knowledge/index.js";
import { isRejection } from "../../src/model/index.js";
import { processDocument } from "../../src/pipeline.js";
import layouts from "../cases/ingest/layouts.json" with { type: "json" };
import { cpuTime } from "../support/cpu-time.js";
import { inputOf } from "../support/extract.js";

const knowledge = loadKnowledge();
const texts = layouts.map(({ text }) => text);
const releases = fc.constantFrom(...texts).map((text) => new TextEncoder().encode(text));

/** Releases with some bytes changed, cut off or put in. */
const damaged = fc
  .tuple(
    releases,
    fc.array(fc.tuple(fc.nat(2000), fc.integer({ min: 0, max: 255 })), { maxLength: 20 }),
    fc.nat(3000),
  )
  .map(([bytes, changes, length]) => {
    const copy = bytes.slice(0, Math.max(1, length));
    for (const [at, byte] of changes) copy[at % copy.length] = byte;
    return copy;
  });

const marks = fc.constantFrom(
  "\n",
  "\n\n",
  "  ",
  "\t",
  "•",
  "- ",
  "# ",
  "> ",
  "**",
  "[a](b)",
  "“",
  "&amp;",
  "â€œ",
  "Title: ",
  "A, B – ",
  "5 May 2024",
  "About X",
  "ENDS",
  "\u0000",
  "word ",
  "Word. ",
);
const patchwork = fc.array(marks, { maxLength: 60 }).map((parts) => new TextEncoder().encode(parts.join("")));

describe("any bytes", () => {
  test.each([
    ["random", fc.uint8Array({ maxLength: 400 })],
    ["damaged releases", damaged],
    ["patchworks of marks", patchwork],
  ])("%s give a record that validates, or issues that say why not", (_, bytes) => {
    fc.assert(
      fc.property(bytes, (input) => {
        const outcome = processDocument(inputOf("", { bytes: input }), { knowledge });
        if (!isRejection(outcome)) return;
        const codes = outcome.issues.filter(({ severity }) => severity === "error").map(({ code }) => code);
        expect(codes).not.toEqual([]);
        expect(codes.filter((code) => code.startsWith("V"))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("blocks lie in order, one blank line between", () => {
    fc.assert(
      fc.property(fc.oneof(damaged, patchwork), (input) => {
        const { document } = ingest(inputOf("", { bytes: input }));
        if (document === null) return;
        const parts = document.blocks.map(({ start, end }) => document.text.slice(start, end));
        expect(parts.join("\n\n")).toBe(document.text);
        expect(parts.filter((part) => part.trim() !== part || part === "" || part.includes("\n"))).toEqual(
          [],
        );
      }),
    );
  });

  test.each([
    ["line ends of Windows", (text: string) => text.replaceAll("\n", "\r\n")],
    ["a byte-order mark", (text: string) => `\ufeff${text}`],
    ["no-break spaces between words", (text: string) => text.replace(/(?<=[a-z]) (?=[a-z])/g, "\u00a0")],
    ["zero-width marks inside words", (text: string) => text.replace(/(?<=[a-z])(?=[aeiou])/g, "\u200b")],
    ["blank lines at both ends", (text: string) => `\n\n \n${text}\n \n\n`],
  ])("%s change nothing", (_, change) => {
    for (const text of texts) {
      const [plain, changed] = [ingest(inputOf(text)).document, ingest(inputOf(change(text))).document];
      expect(changed?.text).toBe(plain?.text);
      expect(changed?.blocks).toEqual(plain?.blocks);
      expect(changed?.metadata).toEqual(plain?.metadata);
    }
  });

  test("a repeated mark a megabyte long is read in good time", () => {
    for (const mark of [" ", "\n", "• ", "1 ", "A.  B. ", "[a](", "**", "“", "May ", "ABC, ", "word\n"]) {
      const time = cpuTime(() => ingest(inputOf(mark.repeat(1_000_000 / mark.length))));
      expect(time, `"${mark}"`).toBeLessThan(8000);
    }
  }, 60_000);
});
