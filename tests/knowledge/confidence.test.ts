import { describe, expect, test } from "vitest";
import {
  ATTRIBUTION_EVIDENCE,
  confidenceOf,
  FRAGMENT_EVIDENCE,
  LAYOUT_EVIDENCE,
  MENTION_EVIDENCE,
  NAME_EVIDENCE,
  PROSE_EVIDENCE,
  UNLISTED_SCALE_EVIDENCE,
} from "../../src/knowledge/confidence/index.js";

describe("confidence from counts", () => {
  test.each([
    ["nothing was looked at: nobody knows", { right: 0, read: 0 }, 0.5],
    ["five of five are too few to be sure", { right: 5, read: 5 }, 6 / 7],
    ["always right, and often looked at", { right: 98, read: 98 }, 0.99],
    ["never right", { right: 0, read: 8 }, 0.1],
  ])("%s", (_why, evidence, expected) => {
    expect(confidenceOf(evidence)).toBeCloseTo(expected);
  });

  const tables = [
    ATTRIBUTION_EVIDENCE,
    MENTION_EVIDENCE,
    NAME_EVIDENCE,
    FRAGMENT_EVIDENCE,
    LAYOUT_EVIDENCE,
    PROSE_EVIDENCE,
    UNLISTED_SCALE_EVIDENCE,
  ];
  test.each(tables.flatMap((table) => Object.entries(table)))(
    "no more of “%s” is right than was read",
    (_ground, { right, read }) => {
      expect(right).toBeGreaterThanOrEqual(0);
      expect(read).toBeGreaterThanOrEqual(right);
    },
  );
});
