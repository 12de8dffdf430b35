import { expect, test, vi } from "vitest";
import { loadKnowledge } from "../src/knowledge/index.js";
import { processDocument } from "../src/pipeline.js";
import { inputOf } from "./support/extract.js";

vi.mock("../src/validate/index.js", () => ({
  validateRecord: () => {
    throw new Error("out of luck");
  },
}));

test("V199: a crash while checking a record rejects that document, with the reason", () => {
  expect(processDocument(inputOf("Sales rose"), { knowledge: loadKnowledge() })).toMatchObject({
    rejected: true,
    source: { uri: "test.txt" },
    issues: [{ code: "V199", message: "checking the record failed: out of luck" }],
  });
});
