import type { Category, GradeCount, Rating } from "../../model/index.js";
import { type Finding, knownFacts, plain } from "./finding.js";

export function ofRating(rating: Rating): Finding {
  const { grade, change } = rating;
  return {
    kind: "rating",
    id: rating.id,
    label: `${rating.category ?? rating.subject ?? rating.scope}: ${grade.label}`,
    spans: [plain(grade)],
    evidence: rating.evidence.map((span) => ({ ...plain(span), as: "stated in" })),
    facts: knownFacts([
      ["category", rating.category],
      ["grade", grade.label],
      ["rank", grade.rank === null ? null : `${grade.rank} of ${grade.of ?? "?"}`],
      ["value", grade.value === null ? null : `${grade.value} (${grade.worst ?? "?"}–${grade.best ?? "?"})`],
      ["subject", rating.subject],
      ["assessor", rating.assessor],
      ["scheme", rating.schemeId],
      ["role", rating.role],
      ["scope", rating.scope],
      ["outlook", rating.outlook],
      ["change", change?.direction ?? null],
      ["period", rating.period],
      ["form", rating.form],
    ]),
    rule: rating.rule,
    confidence: rating.confidence,
  };
}

export function ofGradeCount(count: GradeCount): Finding {
  return {
    kind: "gradeCount",
    id: null,
    label: count.counts.map(({ label, count: number }) => `${number} × ${label}`).join(", "),
    spans: [plain(count)],
    evidence: [],
    facts: knownFacts([
      ["total", count.total],
      ["role", count.role],
      ["period", count.period],
      ["agrees with the list", count.agreesWithRatings === null ? null : String(count.agreesWithRatings)],
    ]),
    rule: null,
    confidence: null,
  };
}

export function ofCategory(category: Category): Finding {
  return {
    kind: "category",
    id: category.id,
    label: category.name,
    spans: [plain(category)],
    evidence: [],
    facts: knownFacts([
      ["name", category.name],
      ["scheme", category.schemeId],
      ["repair", category.repair],
    ]),
    rule: null,
    confidence: null,
  };
}
