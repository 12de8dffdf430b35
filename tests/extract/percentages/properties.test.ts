import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadKnowledge } from "../../../src/knowledge/index.js";
import { isRejection } from "../../../src/model/index.js";
import { processDocument } from "../../../src/pipeline.js";
import { extractText, inputOf } from "../../support/extract.js";

const knowledge = loadKnowledge();

const sentence = fc.constantFrom(
  "Sales rose from 23% to 31% in 2024.",
  "Only 71 per cent of calls were answered, down from 84 per cent a year earlier.",
  "Growth of 10–15 per cent is expected, against a sector average of 7.5%.",
  "More than half of the homes (54%) were let; one in five adults moved.",
  "The margin was −3.2%, and 439 of 540 (81%) agreed.",
);

/** What is found, without places: what a change of layout must leave alone. */
function findings(text: string) {
  const fold = (words: string) => words.replace(/[\s\u00a0]+/g, " ").replace(/[‐-―−]/g, "-");
  return extractText(text).percentages.map(
    ({ text: words, value, low, high, unit, kind, direction, role }) => {
      return [fold(words), value, low, high, unit, kind, direction, role].join("|");
    },
  );
}

describe("percentages", () => {
  test("every span is a slice of the text", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(sentence, fc.string()), { maxLength: 6 }), (parts) => {
        const outcome = processDocument(inputOf(parts.join(" ")), { knowledge });
        if (isRejection(outcome)) return;
        for (const { measure, population, period, comparator, ...span } of outcome.percentages) {
          for (const slice of [span, measure, population, period, comparator?.target ?? null]) {
            if (slice !== null) expect(outcome.text.slice(slice.start, slice.end)).toBe(slice.text);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test("dash styles, no-break spaces and line ends change nothing", () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (parts) => {
        const text = parts.join("\n\n");
        const plain = findings(text);
        expect(findings(text.replaceAll("\n", "\r\n"))).toEqual(plain);
        expect(findings(text.replaceAll(" per cent", "\u00a0per\u00a0cent"))).toEqual(plain);
        expect(findings(text.replaceAll("10–15", "10-15").replaceAll("−3.2", "-3.2"))).toEqual(plain);
      }),
      { numRuns: 50 },
    );
  });
});
