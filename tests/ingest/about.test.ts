import { describe, expect, test } from "vitest";
import { aboutWhom } from "../../src/ingest/sections/about.js";
import cases from "../cases/ingest/about.json" with { type: "json" };

describe("whom a block is about", () => {
  test.each(cases)("$why: $text", ({ text, about }) => {
    expect(aboutWhom(text)).toBe(about);
  });
});
