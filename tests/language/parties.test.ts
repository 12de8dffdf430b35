import { describe, expect, it } from "vitest";
import { type Party, readParties } from "../../src/language/names/index.js";
import cases from "../cases/language/parties.json" with { type: "json" };

interface ExpectedParty {
  readonly kind: string;
  readonly name?: string;
  readonly title?: string;
  readonly role?: string;
  readonly organisation?: string;
}

/** The noun phrase stands inside a sentence, so that ranges are offsets into a text and not into the phrase. */
const BEFORE = "On Friday ";

function read(phrase: string): readonly Party[] {
  const text = `${BEFORE}${phrase} spoke.`;
  return readParties(text, { start: BEFORE.length, end: BEFORE.length + phrase.length });
}

function told({ kind, name, title, role, organisation }: Party): ExpectedParty {
  const words = { name: name?.text, title: title?.text, role: role?.text, organisation: organisation?.text };
  return { kind, ...Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined)) };
}

describe("the noun phrase of an attribution", () => {
  it.each(cases)("$why: $text", ({ text, expect: expected }) => {
    expect(read(text).map(told)).toEqual(expected);
  });

  it.each(cases)("spans slice back: $text", ({ text }) => {
    const whole = `${BEFORE}${text} spoke.`;
    for (const { start, end, name, title, role, organisation } of read(text)) {
      expect(start).toBeLessThan(end);
      for (const span of [name, title, role, organisation]) {
        if (span !== null) expect(whole.slice(span.start, span.end)).toBe(span.text);
      }
    }
  });

  it.each(cases)("apostrophes and no-break spaces change nothing: $text", ({ text, expect: expected }) => {
    const plain = text.replace(/[’‘]/g, "'").replace(/ /g, "\u00a0");
    const fold = (value: string) => value.replace(/[’‘]/g, "'").replace(/\u00a0/g, " ");
    expect(JSON.parse(fold(JSON.stringify(read(plain).map(told))))).toEqual(
      JSON.parse(fold(JSON.stringify(expected))),
    );
  });
});
