import type { PressReleaseRecord, Span } from "../../model/index.js";
import { countCodePoints } from "./code-points.js";

/** Characters before and after that tell apart two places of the same words. */
const CONTEXT = 32;

interface Note {
  readonly id: string;
  readonly kind: "quote" | "percentage" | "rating" | "gradeCount" | "date";
  readonly motivation: "describing" | "classifying" | "tagging";
  readonly label: string;
  readonly spans: readonly Span[];
}

/**
 * The findings of a release as annotations of the W3C Web Annotation model. A target is known twice: by its
 * words with what stands around them, which survives a new crawl, and by its position in our canonical text,
 * in code points as the model demands. Where the release has an address, the words are sought there too.
 */
export function toWebAnnotations(record: PressReleaseRecord, version: string): readonly object[] {
  const toCodePoints = countCodePoints(record.text);
  const text = `urn:sha256:${record.source.sha256}`;
  const page = [record.document.canonicalUrl, record.source.uri].find(
    (uri) => uri !== null && /^https?:/i.test(uri),
  );
  return listNotes(record).map(({ id, kind, motivation, label, spans }) => ({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `urn:presswork:${record.id}:${id}`,
    type: "Annotation",
    motivation,
    generator: { id: `urn:presswork:${version}`, type: "Software", name: `presswork ${version}` },
    body: [
      { type: "TextualBody", purpose: motivation, format: "text/plain", value: label },
      { type: "TextualBody", purpose: "tagging", format: "text/plain", value: kind },
    ],
    target: spans.flatMap((span) => {
      const words = quoteSelector(record.text, span);
      const position = {
        type: "TextPositionSelector",
        start: toCodePoints(span.start),
        end: toCodePoints(span.end),
      };
      return [
        { type: "SpecificResource", source: text, selector: [words, position] },
        ...(page === undefined ? [] : [{ type: "SpecificResource", source: page, selector: words }]),
      ];
    }),
  }));
}

function quoteSelector(text: string, { text: exact, start, end }: Span): object {
  const prefix = text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\udc00-\udfff]/, "");
  const suffix = text.slice(end, end + CONTEXT).replace(/[\ud800-\udbff]$/, "");
  return { type: "TextQuoteSelector", exact, prefix, suffix };
}

function listNotes(record: PressReleaseRecord): readonly Note[] {
  const { quotes, percentages, ratings, gradeCounts, dates } = record;
  return [
    ...quotes.map(({ id, parts, speaker }): Note => {
      const role = speaker.role === null ? "" : ` (${speaker.role})`;
      return {
        id,
        kind: "quote",
        motivation: "describing",
        label: `said by ${speaker.name ?? "nobody named"}${role}`,
        spans: parts,
      };
    }),
    ...percentages.map((found): Note => {
      const words = [found.measure?.text, found.population && `of ${found.population.text}`].filter(Boolean);
      return {
        id: found.id,
        kind: "percentage",
        motivation: "describing",
        label: words.join(" ") || found.kind,
        spans: [found],
      };
    }),
    ...ratings.map(({ id, category, subject, grade, role }): Note => {
      const label = `${category ?? subject ?? "rating"}: ${grade.label}${role === "current" ? "" : ` (${role})`}`;
      return { id, kind: "rating", motivation: "classifying", label, spans: [grade] };
    }),
    ...gradeCounts.map((found, at): Note => {
      const label = found.counts.map(({ label: level, count }) => `${count} × ${level}`).join(", ");
      return { id: `n${at + 1}`, kind: "gradeCount", motivation: "describing", label, spans: [found] };
    }),
    ...dates.map((found, at): Note => {
      return {
        id: `d${at + 1}`,
        kind: "date",
        motivation: "tagging",
        label: `${found.iso} (${found.role})`,
        spans: [found],
      };
    }),
  ];
}
