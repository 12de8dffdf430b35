import { expect, test } from "vitest";
import { chooseSchemes } from "../../../src/extract/ratings/schemes/index.js";
import { ingest } from "../../../src/ingest/index.js";
import { loadKnowledge } from "../../../src/knowledge/index.js";
import { indexWords } from "../../../src/knowledge/word-index.js";
import cases from "../../cases/ratings/choose-schemes.json" with { type: "json" };
import { inputOf } from "../../support/extract.js";

const knowledge = loadKnowledge();

test.each(cases)("$why: $text", ({ text, schemes }) => {
  const { document } = ingest(inputOf(`A release\n\n${text}`));
  if (document === null) throw new Error("no document");
  const chosen = chooseSchemes(document, indexWords(document.text), knowledge);
  expect(chosen.map(({ scheme }) => scheme.id).sort()).toEqual([...schemes].sort());
  for (const { evidence } of chosen) {
    for (const { start, end } of evidence) expect(document.text.slice(start, end)).toMatch(/\S/);
  }
});
