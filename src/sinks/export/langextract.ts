import type {
  Category,
  GradeCount,
  Percentage,
  PressReleaseRecord,
  Quote,
  Range,
  Rating,
} from "../../model/index.js";
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
  const groups = new Map(facts.map((fact, index) => [fact, index]));
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
      group_index: groups.get(extraction.fact),
      description: null,
      attributes: toStrings(extraction.attributes),
    })),
  };
}

function listExtractions(record: PressReleaseRecord): Extraction[] {
  return [
    ...record.quotes.flatMap(ofQuote),
    ...record.percentages.map(ofPercentage),
    ...record.ratings.map(ofRating),
    ...record.categories.map(ofCategory),
    ...record.gradeCounts.map(ofGradeCount),
  ];
}

function ofQuote({ id, parts, speaker, coSpeakers, type, rule, confidence }: Quote): Extraction[] {
  const { name, role, organisation } = speaker;
  const attributes = { speaker: name, role, organisation, coSpeakers, type, rule, confidence };
  return parts.map((range) => ({ class: "quote", range, fact: id, attributes }));
}

function ofPercentage(found: Percentage): Extraction {
  const { value, low, high, unit, kind, direction, role, rule, confidence } = found;
  const measure = found.measure?.text ?? null;
  const population = found.population?.text ?? null;
  return {
    class: "percentage",
    range: found,
    fact: found.factId,
    attributes: { value, low, high, unit, kind, direction, role, measure, population, rule, confidence },
  };
}

function ofRating(rating: Rating): Extraction {
  const { grade, category, schemeId: scheme, subject, assessor, role, rule, confidence } = rating;
  const { label: level, rank, of, value } = grade;
  return {
    class: "rating",
    range: grade,
    fact: rating.categoryId ?? rating.id,
    attributes: { level, rank, of, value, category, scheme, subject, assessor, role, rule, confidence },
  };
}

function ofCategory(category: Category): Extraction {
  const { id, name, schemeId: scheme } = category;
  return { class: "category", range: category, fact: id, attributes: { name, scheme } };
}

function ofGradeCount(found: GradeCount): Extraction {
  const counts = found.counts.map(({ label, count }) => `${label}: ${count}`);
  const { total, role } = found;
  return {
    class: "grade_count",
    range: found,
    fact: `count ${found.start}`,
    attributes: { counts, total, role },
  };
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
