import { expect, test } from "vitest";
import cases from "./cases/hostile/slow-texts.json" with { type: "json" };
import { extractText } from "./support/extract.js";

/** Enough that quadratic time is minutes, and linear time is not felt. */
const LENGTH = 60_000;

/** Texts that made a pattern slow once; `scripts/check-patterns.js` looks for such patterns. */
test.each(cases)("is read in good time: $why", { timeout: 60_000 }, ({ lead, piece, end }) => {
  const run = lead + piece.repeat(LENGTH / piece.length) + end;
  const before = process.cpuUsage();
  extractText(`Harbour bridge opens\n\nAcme said that it was inspected by Ofsted.\n\n${run}\n\nThe end.`);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(3);
});
