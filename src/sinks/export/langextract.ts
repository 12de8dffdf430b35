import type { PressReleaseRecord, Range } from "../../model/index.js";
import { countCodePoints } from "./code-points.js";

type Attributes = Readonly<Record<string, string | number | null | readonly string[]>>;

interface Extraction {
  readonly class: string;
  readonly range: Range;
  /** Extractions of one fact share it: the parts of a quote, a grade and its category. */
  readonly fact: string;
  readonly attributes: Attributes;
}

/**
 * An AnnotatedDocument of google/langextract, to compare our rules with a model, and for its viewer.
 * Lost: its attributes are strings, so numbers become words; relations are only a shared `group_index`.
 */
export function toLangExtract(record: PressReleaseRecord): object {
  const { text } = record;
  const toCodePoints = countCodePoints(text);
  const extractions = listExtractions(record).sort((a, b) => a.range.start - b.range.start);
  const facts = [...new Set(extractions.map(({ fact }) => fact))];
  return {
    document_id: record.id,
    text,
    extractions: extractions.map((extraction, index) => ({
      extraction_class: extraction.class,
      extraction_text: text.slice(extraction.range.start, extraction.range.end),
      char_interval: {
        start_pos: toCodePoints(extraction.range.start),
        end_pos: toCodePoints(extraction.range.end),
      },
      alignment_status: "match_exact",
      extraction_index: index + 1,
      group_index: facts.indexOf(extraction.fact),
      description: null,
      attributes: toStrings(extraction.attributes),
    })),
  };
}

function listExtractions({
  quotes,
  percentages,
  ratings,
  categories,
  gradeCounts,
}: PressReleaseRecord): Extraction[] {
  return [
    ...quotes.flatMap(({ id, parts, speaker, coSpeakers, type, rule, confidence }) =>
      parts.map((range) => ({
        class: "quote",
        range,
        fact: id,
        attributes: {
          speaker: speaker.name,
          role: speaker.role,
          organisation: speaker.organisation,
          coSpeakers,
          type,
          rule,
          confidence,
        },
      })),
    ),
    ...percentages.map(
      ({
        start,
        end,
        factId,
        value,
        low,
        high,
        unit,
        kind,
        direction,
        role,
        measure,
        population,
        rule,
        confidence,
      }) => ({
        class: "percentage",
        range: { start, end },
        fact: factId,
        attributes: {
          value,
          low,
          high,
          unit,
          kind,
          direction,
          role,
          measure: measure?.text ?? null,
          population: population?.text ?? null,
          rule,
          confidence,
        },
      }),
    ),
    ...ratings.map(
      ({ id, grade, category, categoryId, schemeId, subject, assessor, role, rule, confidence }) => ({
        class: "rating",
        range: grade,
        fact: categoryId ?? id,
        attributes: {
          level: grade.label,
          rank: grade.rank,
          of: grade.of,
          value: grade.value,
          category,
          scheme: schemeId,
          subject,
          assessor,
          role,
          rule,
          confidence,
        },
      }),
    ),
    ...categories.map(({ id, start, end, name, schemeId }) => ({
      class: "category",
      range: { start, end },
      fact: id,
      attributes: { name, scheme: schemeId },
    })),
    ...gradeCounts.map(({ start, end, counts, total, role }) => ({
      class: "grade_count",
      range: { start, end },
      fact: `count ${start}`,
      attributes: { counts: counts.map(({ label, count }) => `${label}: ${count}`), total, role },
    })),
  ];
}

/** Its attributes are strings or lists of strings; what is absent is left out. */
function toStrings(attributes: Attributes): Record<string, string | readonly string[]> {
  const strings: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || (Array.isArray(value) && value.length === 0)) continue;
    strings[name] = typeof value === "number" ? String(value) : value;
  }
  return strings;
}
