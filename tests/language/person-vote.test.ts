import { describe, expect, it } from "vitest";
import { looksLikePerson } from "../../src/language/person-vote.js";

describe("whether an unsure phrase looks like a person", () => {
  it.each(["Xavier Destribald", "Oyelaran Thwaite", "Nguyen Thi Minh", "Priyanka Vos"])(
    "%s does",
    (phrase) => {
      expect(looksLikePerson(phrase)).toBe(true);
    },
  );

  it.each(["Midwest Book Review", "Rolling Stone", "Emmerdale Farm", "Kirkus Reviews"])(
    "%s does not",
    (phrase) => {
      expect(looksLikePerson(phrase)).toBe(false);
    },
  );
});
