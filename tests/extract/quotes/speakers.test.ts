import { describe, expect, it } from "vitest";
import type { Quote } from "../../../src/model/index.js";
import attribution from "../../cases/attribution.json" with { type: "json" };
import speakers from "../../cases/speakers.json" with { type: "json" };
import whoIsMeant from "../../cases/who-is-meant.json" with { type: "json" };
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

interface Case {
  readonly why: string;
  readonly text: string;
  readonly speakers: readonly ExpectedSpeaker[];
}

const cases: readonly Case[] = [...speakers, ...attribution, ...whoIsMeant];

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
    expect(quotes.map((quote, i) => asFarAs(speakers[i], quote))).toEqual(speakers);
  });

  it.each(cases)("the mention slices back: $why", ({ text }) => {
    const record = extractText(text);
    for (const { speaker } of record.quotes) {
      const { mention } = speaker;
      if (mention !== null) expect(record.text.slice(mention.start, mention.end)).toBe(mention.text);
    }
  });
});
