import { describe, expect, it } from "vitest";
import type { Quote } from "../../../src/model/index.js";
import cases from "../../cases/speakers.json" with { type: "json" };
import { extractText } from "../../support/extract.js";

/** Fields that a case leaves out are not its point; an empty role says that there is none. */
interface ExpectedSpeaker {
  readonly name: string | null;
  readonly resolvedBy?: string;
  readonly role?: string;
  readonly organisation?: string;
  readonly kind?: string;
  readonly coSpeakers?: readonly string[];
}

function asFarAs(expected: ExpectedSpeaker | undefined, { speaker, coSpeakers }: Quote): ExpectedSpeaker {
  const told = { ...speaker, role: speaker.role ?? "", organisation: speaker.organisation ?? "", coSpeakers };
  const asked = Object.keys(expected ?? { name: null });
  return Object.fromEntries(
    Object.entries(told).filter(([field]) => asked.includes(field)),
  ) as unknown as ExpectedSpeaker;
}

describe("who speaks", () => {
  it.each(cases)("$why", ({ text, speakers }) => {
    const { quotes } = extractText(text);
    const expected: readonly ExpectedSpeaker[] = speakers;
    expect(quotes.map((quote, i) => asFarAs(expected[i], quote))).toEqual(expected);
  });

  it.each(cases)("the mention slices back: $why", ({ text }) => {
    const record = extractText(text);
    for (const { speaker } of record.quotes) {
      const { mention } = speaker;
      if (mention !== null) expect(record.text.slice(mention.start, mention.end)).toBe(mention.text);
    }
  });
});
