import { describe, expect, it } from "vitest";
import { findClauseVerb } from "../../src/language/clause-verb.js";

function verbOf(clause: string): string | null {
  const verb = findClauseVerb(clause);
  return verb && clause.slice(verb.start, verb.end);
}

describe("the verb of a clause, by compromise", () => {
  it.each([
    ["chirps Dana Ruiz", "chirps"],
    ["the ad intoned", "intoned"],
    ["is the motto of the club", null],
    ["according to Ben", null],
    ["the mayor of Leeds", null],
  ])("%s → %s", (clause, verb) => expect(verbOf(clause)).toBe(verb));

  it("is not asked about anything long", () => {
    expect(findClauseVerb(`the ad ${"very ".repeat(60)} intoned`)).toBeNull();
  });
});
