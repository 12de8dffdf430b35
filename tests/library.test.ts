import { describe, expect, test } from "vitest";
import { extract, isRejection, PressReleaseRecord, UsageError } from "../src/index.js";

const RELEASE = "Bridge to reopen\n\n“We are ready,” said Al Finn, director of works.";

describe("the library", () => {
  test("a string gives a record that its own schema accepts", () => {
    const outcome = extract(RELEASE, { uri: "bridge.txt" });
    expect(isRejection(outcome)).toBe(false);
    expect(PressReleaseRecord.parse(outcome).source.uri).toBe("bridge.txt");
  });

  test("the bytes of the same text give the same findings", () => {
    const fromString = extract(RELEASE);
    const fromBytes = extract(new TextEncoder().encode(RELEASE));
    expect({ ...fromBytes, source: null, issues: null }).toEqual({
      ...fromString,
      source: null,
      issues: null,
    });
  });

  test("a document without content is a value, not an exception", () => {
    expect(extract("")).toMatchObject({ rejected: true, issues: [{ code: "I101" }] });
  });

  test("misuse throws, and says what to do", () => {
    // @ts-expect-error a caller without types
    expect(() => extract({ text: RELEASE })).toThrow(UsageError);
  });
});
