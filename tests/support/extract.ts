import { loadKnowledge } from "../../src/knowledge/index.js";
import { isRejection, type PressReleaseRecord, type SourceInput } from "../../src/model/index.js";
import { processDocument } from "../../src/pipeline.js";

const knowledge = loadKnowledge();

/** The whole pipeline on a piece of text, as a test sees it. A rejection fails the test that asked. */
export function extractText(text: string, overrides: Partial<SourceInput> = {}): PressReleaseRecord {
  const outcome = processDocument(inputOf(text, overrides), { knowledge });
  if (isRejection(outcome)) {
    throw new Error(
      `rejected: ${outcome.issues.map((issue) => `${issue.code} ${issue.message}`).join("; ")}`,
    );
  }
  return outcome;
}

export function inputOf(text: string, overrides: Partial<SourceInput> = {}): SourceInput {
  return {
    uri: "test.txt",
    bytes: new TextEncoder().encode(text),
    mediaType: null,
    charset: null,
    url: null,
    retrievedAt: null,
    ...overrides,
  };
}
