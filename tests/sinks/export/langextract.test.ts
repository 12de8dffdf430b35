import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { exportRecords, findExport } from "../../../src/sinks/export/index.js";
import { toLangExtract } from "../../../src/sinks/export/langextract.js";
import { temporaryFolderForAll } from "../../support/folders.js";
import { hasPythonModule, runPython } from "../../support/python.js";
import { RELEASE, sliceCodePoints } from "./releases.js";

/** As langextract/core/data.py has it: attributes are strings or lists of strings. */
const AnnotatedDocument = z.strictObject({
  document_id: z.string(),
  text: z.string(),
  extractions: z.array(
    z.strictObject({
      extraction_class: z.string(),
      extraction_text: z.string(),
      char_interval: z.strictObject({ start_pos: z.int(), end_pos: z.int() }),
      alignment_status: z.enum(["match_exact", "match_greater", "match_lesser", "match_fuzzy"]),
      extraction_index: z.int(),
      group_index: z.int(),
      description: z.string().nullable(),
      attributes: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    }),
  ),
});

const document = AnnotatedDocument.parse(toLangExtract(RELEASE));
const folder = temporaryFolderForAll();

describe("LangExtract", () => {
  test("intervals are code points, and slice back as Python slices", () => {
    for (const { extraction_text, char_interval } of document.extractions) {
      expect(sliceCodePoints(document.text, char_interval.start_pos, char_interval.end_pos)).toBe(
        extraction_text,
      );
    }
  });

  test("every finding is there, the parts of a quote in one group, in the order of the text", () => {
    const classes = document.extractions.map(({ extraction_class }) => extraction_class);
    expect(classes.filter((name) => name === "rating")).toHaveLength(RELEASE.ratings.length);
    expect(classes.filter((name) => name === "percentage")).toHaveLength(RELEASE.percentages.length);
    const quotes = document.extractions.filter(({ extraction_class }) => extraction_class === "quote");
    expect(quotes).toHaveLength(RELEASE.quotes.flatMap(({ parts }) => parts).length);
    expect(new Set(quotes.map(({ group_index }) => group_index)).size).toBe(RELEASE.quotes.length);
    const starts = document.extractions.map(({ char_interval }) => char_interval.start_pos);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test("a grade is in the group of its category", () => {
    const graded = document.extractions.find(
      ({ extraction_class, attributes }) =>
        extraction_class === "rating" && attributes.category !== undefined,
    );
    const group = document.extractions.filter(({ group_index }) => group_index === graded?.group_index);
    expect(group.map(({ extraction_class }) => extraction_class).sort()).toEqual(["category", "rating"]);
  });

  test.skipIf(!hasPythonModule("langextract"))(
    "langextract itself reads the file",
    { timeout: 60_000 },
    () => {
      const file = join(folder(), "langextract.jsonl");
      writeFileSync(file, [...exportRecords([RELEASE], findExport("langextract"), "1.0.0")].join(""));
      const printed = runPython(LANGEXTRACT, [file]);
      expect(JSON.parse(printed)).toEqual({
        documents: 1,
        extractions: document.extractions.length,
        aligned: true,
      });
    },
  );
});

const LANGEXTRACT = `
import json, pathlib, sys
from langextract import io
documents = list(io.load_annotated_documents_jsonl(pathlib.Path(sys.argv[1]), show_progress=False))
found = [(d.text, e) for d in documents for e in d.extractions]
aligned = all(text[e.char_interval.start_pos:e.char_interval.end_pos] == e.extraction_text for text, e in found)
print(json.dumps({"documents": len(documents), "extractions": len(found), "aligned": aligned}))
`;
