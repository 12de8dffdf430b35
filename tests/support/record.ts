import { createHash } from "node:crypto";
import { PressReleaseRecord, spanAt } from "../../src/model/index.js";

const TEXT =
  'Acme shrank by -3.2% in 2024. “=HYPERLINK("http://evil.example")” said Zoë “Z” O’Neil, 🚓 chief.\n\nLine two, with “quotes”.';

/** A record with everything in it that makes readers stumble; odd ones have a quote, even ones none. */
export function aRecord(number: number): PressReleaseRecord {
  const sha256 = createHash("sha256").update(String(number)).digest("hex");
  const span = (words: string) => {
    const start = TEXT.indexOf(words);
    return spanAt(TEXT, start, start + words.length);
  };
  return PressReleaseRecord.parse({
    schemaVersion: "1.0",
    id: sha256.slice(0, 16),
    source: {
      uri: `releases/${number}.txt`,
      mediaType: "text/plain",
      charset: "utf-8",
      byteLength: 120,
      sha256,
      retrievedAt: null,
      extra: number % 2 ? { desk: "north" } : null,
    },
    document: {
      headline: number % 2 ? "Acme, “shrank”\nagain" : null,
      subheadline: null,
      publisher: "Acme, Inc.",
      authors: ["A. Bell", "C. Dee"],
      publishedAt: "2024-02-20T09:26",
      modifiedAt: null,
      language: "en-GB",
      canonicalUrl: null,
      dateline: number % 3 ? { place: "LEEDS", date: null } : null,
      tags: [],
      provenance: { publisher: "text", publishedAt: "byline" },
    },
    text: TEXT,
    blocks: [{ kind: "paragraph", section: "body", start: 0, end: TEXT.length }],
    dates: [{ ...span("2024"), iso: "2024", role: "mentioned" }],
    categories: [],
    ratings: [],
    overallRating: { status: "not-found", ratingId: null, evidence: null },
    gradeCounts: [],
    percentages: [
      {
        ...span("-3.2%"),
        id: "p1",
        value: -3.2,
        low: null,
        high: null,
        unit: "percent",
        derived: false,
        bound: "exact",
        kind: "change",
        direction: number % 4 ? "down" : null,
        role: "value",
        measure: null,
        population: null,
        comparator: null,
        count: null,
        total: null,
        period: span("in 2024"),
        factId: "f1",
        quoteId: null,
        section: "body",
        rule: "percent-sign",
        confidence: 0.99,
      },
    ],
    quotes:
      number % 2
        ? [
            {
              id: "q1",
              type: "direct",
              text: '=HYPERLINK("http://evil.example")',
              parts: [span('=HYPERLINK("http://evil.example")')],
              speaker: {
                name: "Zoë “Z” O’Neil",
                kind: "person",
                role: "chief",
                organisation: null,
                mention: span("Zoë “Z” O’Neil"),
                resolvedBy: "explicit",
              },
              coSpeakers: [],
              cue: { ...span("said"), lemma: "say" },
              section: "body",
              rule: "post-quote-tag",
              confidence: 0.97,
            },
          ]
        : [],
    quotedTerms: [{ ...span("quotes"), kind: "scare" }],
    issues: [],
  });
}
