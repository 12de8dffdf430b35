import { confidenceOf, LAYOUT_EVIDENCE, type LayoutGrounds } from "../../../knowledge/confidence/index.js";
import type { Range, Rating } from "../../../model/index.js";
import type { GradeMention, RatingCandidate } from "../candidate.js";
import type { FoundGrade } from "../prose/grades/index.js";
import type { Label } from "./label.js";

/** Where and how a rating is laid out. */
export interface Place {
  readonly evidence: Range;
  readonly rule: string;
  readonly grounds: LayoutGrounds;
  readonly form: Rating["form"];
  /** Whom the row or the heading names. */
  readonly subject?: string | null;
  readonly role?: Rating["role"];
  readonly period?: string | null;
  readonly outlook?: string | null;
  readonly change?: RatingCandidate["change"];
}

/** What one place of a list or table states. Its label decides by which scheme its grade is read. */
export function layoutRating(label: Label | null, found: FoundGrade, place: Place): RatingCandidate {
  const category = label?.mention ?? null;
  const grade = readAs(found, label?.schemeId ?? null);
  return {
    grade,
    category,
    scope: category !== null ? "category" : label?.kind === "overall" ? "overall" : "single",
    schemeId: grade.schemeId,
    subject: place.subject ?? null,
    assessor: null,
    role: place.role ?? (label?.previous ? "previous" : "current"),
    outlook: place.outlook ?? null,
    change: place.change ?? null,
    period: place.period ?? null,
    form: found.shape === "glyphs" ? "stars" : place.form,
    evidence: place.evidence,
    rule: place.rule,
    confidence: confidenceOf(LAYOUT_EVIDENCE[place.grounds]),
  };
}

function readAs(found: FoundGrade, own: string | null): GradeMention {
  const { readings, start, end } = found;
  const fitting = (own !== null && readings.find(({ schemeId }) => schemeId === own)) || readings[0];
  if (fitting === undefined) throw new Error("a grade that nothing can be read as");
  return { start, end, ...fitting };
}
