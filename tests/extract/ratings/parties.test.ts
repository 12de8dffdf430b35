import { expect, test } from "vitest";
import cases from "../../cases/ratings/parties.json" with { type: "json" };
import { extractText } from "../../support/extract.js";

/** Who is rated what by whom, and when it holds, as one line each. */
test.each(cases)("$why", ({ text, expect: expected }) => {
  const found = extractText(text).ratings.map(
    ({ grade, subject, assessor, role }) => `${grade.text} of ${subject} by ${assessor}, ${role}`,
  );
  expect(found).toEqual(expected);
});
