import { describe, expect, test } from "vitest";
import { z } from "zod";
import { toWebAnnotations } from "../../../src/sinks/export/web-annotation.js";
import { RELEASE, sliceCodePoints } from "./releases.js";

const TextQuoteSelector = z.strictObject({
  type: z.literal("TextQuoteSelector"),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});
const TextPositionSelector = z.strictObject({
  type: z.literal("TextPositionSelector"),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
const Target = z.strictObject({
  type: z.literal("SpecificResource"),
  source: z.url(),
  selector: z.union([z.tuple([TextQuoteSelector, TextPositionSelector]), TextQuoteSelector]),
});
/** The parts of https://www.w3.org/TR/annotation-model/ that we use, as it demands them. */
const Annotation = z.strictObject({
  "@context": z.literal("http://www.w3.org/ns/anno.jsonld"),
  id: z.url(),
  type: z.literal("Annotation"),
  motivation: z.enum(["describing", "classifying", "tagging"]),
  generator: z.strictObject({ id: z.url(), type: z.literal("Software"), name: z.string() }),
  body: z.array(
    z.strictObject({
      type: z.literal("TextualBody"),
      purpose: z.enum(["describing", "classifying", "tagging"]),
      format: z.literal("text/plain"),
      value: z.string().min(1),
    }),
  ),
  target: z.array(Target).min(1),
});

const annotations = z.array(Annotation).parse(toWebAnnotations(RELEASE, "1.0.0"));

describe("Web Annotation", () => {
  test("positions are code points, and the words stand there, between prefix and suffix", () => {
    for (const { selector } of annotations.flatMap(({ target }) => target)) {
      if (!Array.isArray(selector)) throw new Error("this release has no address");
      const [{ exact, prefix, suffix }, { start, end }] = selector;
      expect(sliceCodePoints(RELEASE.text, start, end)).toBe(exact);
      expect(RELEASE.text).toContain(prefix + exact + suffix);
    }
  });

  test("every finding has an annotation, with an id of its own", () => {
    const { quotes, percentages, ratings, gradeCounts, dates } = RELEASE;
    const findings = [quotes, percentages, ratings, gradeCounts, dates].flat();
    expect(annotations).toHaveLength(findings.length);
    expect(new Set(annotations.map(({ id }) => id)).size).toBe(findings.length);
  });

  test("a quote of three paragraphs has three targets", () => {
    const quote = annotations.find(({ body }) => body.some(({ value }) => value === "quote"));
    expect(quote?.target).toHaveLength(RELEASE.quotes[0]?.parts.length ?? 0);
    expect(quote?.body[0]?.value).toMatch(/^said by Ivan Balhatchet/);
  });

  test("a release with an address is sought there too, by its words alone", () => {
    const canonicalUrl = "https://news.example/release";
    const online = { ...RELEASE, quotes: [], document: { ...RELEASE.document, canonicalUrl } };
    const [first] = z.array(Annotation).parse(toWebAnnotations(online, "1.0.0"));
    expect(first?.target.map(({ source }) => source)).toEqual([
      expect.stringMatching(/^urn:sha256:/),
      canonicalUrl,
    ]);
    expect(first?.target[1]?.selector).toMatchObject({ type: "TextQuoteSelector" });
  });

  test("half an emoji stands at neither end of the context", () => {
    const text = `🚓${"a".repeat(31)}X${"b".repeat(31)}🚓`;
    const date = { text: "X", start: 33, end: 34, iso: "2024", role: "mentioned" } as const;
    const cut = {
      ...RELEASE,
      text,
      quotes: [],
      percentages: [],
      ratings: [],
      gradeCounts: [],
      dates: [date],
    };
    const [annotation] = z.array(Annotation).parse(toWebAnnotations(cut, "1.0.0"));
    const { selector } = annotation?.target[0] ?? {};
    expect(Array.isArray(selector) ? selector[0] : null).toMatchObject({
      prefix: "a".repeat(31),
      suffix: "b".repeat(31),
    });
  });
});
