import type { Percentage } from "../../model/index.js";
import { spanAt } from "../../model/index.js";
import type { Extractor } from "../context.js";
import { readQuantities } from "./read/index.js";

export const percentages: Extractor = {
  name: "percentages",
  extract: (document, { reject }) => ({
    percentages: readQuantities(document, reject).map(
      (q, i): Percentage => ({
        ...spanAt(document.text, q.start, q.end),
        id: `p${i + 1}`,
        value: q.value,
        low: q.low,
        high: q.high,
        unit: q.unit,
        derived: q.derived,
        bound: "exact",
        kind: "level",
        direction: null,
        role: "value",
        measure: null,
        population: null,
        comparator: null,
        count: null,
        total: null,
        period: null,
        factId: `f${i + 1}`,
        quoteId: null,
        section: "body",
        rule: q.rule,
        confidence: q.confidence,
      }),
    ),
  }),
};
