import type { Percentage } from "../../model/index.js";
import { type Finding, knownEvidence, knownFacts, plain } from "./finding.js";

export function ofPercentage(percentage: Percentage): Finding {
  const { comparator, measure, population, period } = percentage;
  return {
    kind: "percentage",
    id: percentage.id,
    label:
      [measure?.text, population && `of ${population.text}`].filter(Boolean).join(" ") || percentage.kind,
    spans: [plain(percentage)],
    evidence: knownEvidence({ measure, population, "compared with": comparator?.target ?? null, period }),
    facts: knownFacts([
      ["value", percentage.value],
      ["range", percentage.low === null ? null : `${percentage.low} to ${percentage.high}`],
      ["unit", percentage.unit],
      ["bound", percentage.bound],
      ["kind", percentage.kind],
      ["direction", percentage.direction],
      ["role", percentage.role],
      ["measure", measure?.text ?? null],
      ["population", population?.text ?? null],
      ["compared with", comparator && `${comparator.relation} ${comparator.target.text}`],
      ["count", percentage.count],
      ["total", percentage.total],
      ["period", period?.text ?? null],
      ["derived", percentage.derived ? "no percentage is printed" : null],
      ["inside quote", percentage.quoteId],
      ["fact", percentage.factId],
      ["section", percentage.section],
    ]),
    rule: percentage.rule,
    confidence: percentage.confidence,
  };
}
