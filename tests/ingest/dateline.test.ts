import { describe, expect, test } from "vitest";
import { readDateline } from "../../src/ingest/dateline.js";
import cases from "../cases/ingest/datelines.json" with { type: "json" };

describe("datelines", () => {
  test.each(cases)("$text", ({ text, place, date, story }) => {
    const found = readDateline(text);
    expect(found?.place ?? null).toBe(place);
    if (found === null) return;
    expect(found.date?.iso ?? null).toBe(date);
    expect(text.slice(found.end)).toBe(story);
  });
});
