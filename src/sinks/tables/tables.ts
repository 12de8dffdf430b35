import { type Table, table } from "./table.js";

/** Lists inside a cell: names and tags hold no such mark. */
const LIST_SEPARATOR = "; ";

const releases = table("releases", (record) => [record], [
  { name: "headline", type: "string", of: ({ row }) => row.document.headline },
  { name: "authors", type: "string", of: ({ row }) => row.document.authors.join(LIST_SEPARATOR) || null },
  { name: "language", type: "string", of: ({ row }) => row.document.language },
  { name: "canonicalUrl", type: "string", of: ({ row }) => row.document.canonicalUrl },
  { name: "tags", type: "string", of: ({ row }) => row.document.tags.join(LIST_SEPARATOR) || null },
  { name: "overallRating", type: "string", of: ({ row }) => row.overallRating.status },
  { name: "quotes", type: "integer", of: ({ row }) => row.quotes.length },
  { name: "percentages", type: "integer", of: ({ row }) => row.percentages.length },
  { name: "ratings", type: "integer", of: ({ row }) => row.ratings.length },
  {
    name: "issues",
    type: "string",
    of: ({ row }) => row.issues.map(({ code }) => code).join(LIST_SEPARATOR) || null,
  },
  { name: "characters", type: "integer", of: ({ row }) => row.text.length },
]);

const quotes = table("quotes", (record) => record.quotes, [
  { name: "id", type: "string", of: ({ row }) => row.id },
  { name: "speaker", type: "string", of: ({ row }) => row.speaker.name },
  { name: "role", type: "string", of: ({ row }) => row.speaker.role },
  { name: "organisation", type: "string", of: ({ row }) => row.speaker.organisation },
  { name: "speakerKind", type: "string", of: ({ row }) => row.speaker.kind },
  { name: "coSpeakers", type: "string", of: ({ row }) => row.coSpeakers.join(LIST_SEPARATOR) || null },
  { name: "text", type: "string", of: ({ row }) => row.text },
  { name: "type", type: "string", of: ({ row }) => row.type },
  { name: "cue", type: "string", of: ({ row }) => row.cue?.lemma ?? null },
  { name: "section", type: "string", of: ({ row }) => row.section },
  { name: "start", type: "integer", of: ({ row }) => row.parts[0]?.start ?? null },
  { name: "end", type: "integer", of: ({ row }) => row.parts.at(-1)?.end ?? null },
  { name: "rule", type: "string", of: ({ row }) => row.rule },
  { name: "confidence", type: "number", of: ({ row }) => row.confidence },
]);

const percentages = table("percentages", (record) => record.percentages, [
  { name: "id", type: "string", of: ({ row }) => row.id },
  { name: "text", type: "string", of: ({ row }) => row.text },
  { name: "value", type: "number", of: ({ row }) => row.value },
  { name: "low", type: "number", of: ({ row }) => row.low },
  { name: "high", type: "number", of: ({ row }) => row.high },
  { name: "unit", type: "string", of: ({ row }) => row.unit },
  { name: "derived", type: "boolean", of: ({ row }) => row.derived },
  { name: "bound", type: "string", of: ({ row }) => row.bound },
  { name: "kind", type: "string", of: ({ row }) => row.kind },
  { name: "direction", type: "string", of: ({ row }) => row.direction },
  { name: "role", type: "string", of: ({ row }) => row.role },
  { name: "measure", type: "string", of: ({ row }) => row.measure?.text ?? null },
  { name: "population", type: "string", of: ({ row }) => row.population?.text ?? null },
  { name: "period", type: "string", of: ({ row }) => row.period?.text ?? null },
  { name: "count", type: "number", of: ({ row }) => row.count },
  { name: "total", type: "number", of: ({ row }) => row.total },
  { name: "factId", type: "string", of: ({ row }) => row.factId },
  { name: "quoteId", type: "string", of: ({ row }) => row.quoteId },
  { name: "section", type: "string", of: ({ row }) => row.section },
  { name: "start", type: "integer", of: ({ row }) => row.start },
  { name: "end", type: "integer", of: ({ row }) => row.end },
  { name: "rule", type: "string", of: ({ row }) => row.rule },
  { name: "confidence", type: "number", of: ({ row }) => row.confidence },
]);

const ratings = table("ratings", (record) => record.ratings, [
  { name: "id", type: "string", of: ({ row }) => row.id },
  { name: "subject", type: "string", of: ({ row }) => row.subject },
  { name: "category", type: "string", of: ({ row }) => row.category },
  { name: "grade", type: "string", of: ({ row }) => row.grade.label },
  { name: "gradeText", type: "string", of: ({ row }) => row.grade.text },
  { name: "rank", type: "integer", of: ({ row }) => row.grade.rank },
  { name: "of", type: "integer", of: ({ row }) => row.grade.of },
  { name: "value", type: "number", of: ({ row }) => row.grade.value },
  { name: "best", type: "number", of: ({ row }) => row.grade.best },
  { name: "worst", type: "number", of: ({ row }) => row.grade.worst },
  { name: "assessor", type: "string", of: ({ row }) => row.assessor },
  { name: "schemeId", type: "string", of: ({ row }) => row.schemeId },
  { name: "role", type: "string", of: ({ row }) => row.role },
  { name: "scope", type: "string", of: ({ row }) => row.scope },
  { name: "outlook", type: "string", of: ({ row }) => row.outlook },
  { name: "change", type: "string", of: ({ row }) => row.change?.direction ?? null },
  { name: "period", type: "string", of: ({ row }) => row.period },
  { name: "form", type: "string", of: ({ row }) => row.form },
  { name: "start", type: "integer", of: ({ row }) => row.grade.start },
  { name: "end", type: "integer", of: ({ row }) => row.grade.end },
  { name: "rule", type: "string", of: ({ row }) => row.rule },
  { name: "confidence", type: "number", of: ({ row }) => row.confidence },
]);

/** The flat tables for spreadsheets and SQL; what nests deeper is in records.parquet and records.jsonl. */
export const TABLES: readonly Table[] = [releases, quotes, percentages, ratings];
