import { describe, expect, it } from "vitest";
import { foldName, foldQuote } from "../../../src/evaluate/fold.js";
import type { PressReleaseRecord } from "../../../src/model/index.js";
import cases from "../../cases/quotes.json" with { type: "json" };
import { extractText } from "../../support/extract.js";

/** A quotation as a case expects it; a field that is absent is not asked for. */
interface ExpectedQuote {
  readonly type: string;
  readonly parts: readonly string[];
  readonly speaker: string | null;
  readonly role?: string;
  readonly coSpeakers?: readonly string[];
}

interface Case {
  readonly why: string;
  readonly id: string;
  readonly text: string;
  readonly mediaType?: string;
  readonly quotes: readonly ExpectedQuote[];
  /** Words in marks that must not come back as speech; a pair that no reader would make need not come back at all. */
  readonly terms?: readonly string[];
}

describe("quotations", () => {
  for (const { id, why, text, mediaType, quotes, terms = [] } of cases as readonly Case[]) {
    it(`${id} ${why}`, () => {
      const record = extractText(text, { mediaType: mediaType ?? "text/plain" });
      expect(record.quotes.map(found)).toEqual(quotes.map(wanted));
      const spoken = record.quotes.flatMap(({ parts }) => parts.map((part) => part.text));
      for (const term of terms) expect(spoken).not.toContain(term);
      for (const span of spansOf(record)) expect(record.text.slice(span.start, span.end)).toBe(span.text);
    });
  }
});

function found({ type, parts, speaker, coSpeakers }: PressReleaseRecord["quotes"][number]) {
  const names = [speaker.name, ...coSpeakers].map((name) => name && foldName(name));
  return { type, words: foldQuote(parts.map(({ text }) => text)), parts: parts.length, names };
}

function wanted({ type, parts, speaker, coSpeakers = [] }: ExpectedQuote) {
  const names = [speaker, ...coSpeakers].map((name) => name && foldName(name));
  return { type, words: foldQuote(parts), parts: parts.length, names };
}

function spansOf({ quotes, quotedTerms }: PressReleaseRecord) {
  return [
    ...quotedTerms,
    ...quotes.flatMap(({ parts, cue, speaker }) => [
      ...parts,
      ...(cue === null ? [] : [cue]),
      ...(speaker.mention === null ? [] : [speaker.mention]),
    ]),
  ];
}
