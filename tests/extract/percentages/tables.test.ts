import { describe, expect, test } from "vitest";
import { NO_FINDINGS } from "../../../src/extract/index.js";
import { percentages } from "../../../src/extract/percentages/index.js";
import { loadKnowledge } from "../../../src/knowledge/index.js";
import { indexWords } from "../../../src/knowledge/word-index.js";
import type { Document, DocumentBlock } from "../../../src/model/index.js";

interface Row {
  readonly cells: readonly string[];
  readonly header?: readonly string[];
}

/** A document that is one table, as ingest would hand it over. */
function tableOf(rows: readonly Row[], caption?: string): Document {
  let text = "";
  const blocks: DocumentBlock[] = [];
  const add = (kind: DocumentBlock["kind"], words: string): number => {
    if (text !== "") text += "\n\n";
    const start = text.length;
    text += words;
    blocks.push({
      kind,
      section: "body",
      start,
      end: text.length,
      cells: null,
      attributes: [],
      emphasis: [],
    });
    return start;
  };
  if (caption !== undefined) add("caption", caption);
  for (const { cells, header } of rows) {
    let at = add("table-row", cells.join("\t"));
    const placed = cells.map((cell, column) => {
      const words = header?.[column];
      const place = words === undefined ? -1 : text.indexOf(words);
      const found = {
        start: at,
        end: at + cell.length,
        header: place < 0 ? null : { start: place, end: place + (words?.length ?? 0) },
      };
      at += cell.length + 1;
      return found;
    });
    blocks.push({ ...(blocks.pop() as DocumentBlock), cells: placed });
  }
  const source = {
    uri: "table",
    mediaType: "text/html",
    charset: "utf-8",
    byteLength: 0,
    sha256: "",
    retrievedAt: null,
    extra: null,
  };
  return { source, metadata: {} as Document["metadata"], text, blocks, storyStart: null, issues: [] };
}

function findingsIn(document: Document) {
  const context = {
    knowledge: loadKnowledge(),
    words: indexWords(""),
    sentences: [],
    found: NO_FINDINGS,
    reject: null,
  };
  return (percentages.extract(document, context).percentages ?? []).map(({ text, value, kind, measure }) => ({
    text,
    value,
    kind,
    measure: measure?.text ?? null,
  }));
}

describe("percentages in tables", () => {
  test("a header with the sign makes bare cells percentages", () => {
    const header = ["Area", "% satisfied"];
    const table = tableOf([
      { cells: header },
      { cells: ["North", "62"], header },
      { cells: ["South", "58.5"], header },
    ]);
    expect(findingsIn(table)).toEqual([
      { text: "62", value: 62, kind: "share", measure: "satisfied" },
      { text: "58.5", value: 58.5, kind: "share", measure: "satisfied" },
    ]);
  });

  test("a caption with the unit speaks for the whole table", () => {
    expect(findingsIn(tableOf([{ cells: ["Under 25", "18.2"] }], "Table 2 (per cent)"))).toEqual([
      { text: "18.2", value: 18.2, kind: "level", measure: "Under 25" },
    ]);
  });

  test("cells without a number give nothing: n/m, a dash, an asterisk, a suppressed figure", () => {
    const header = ["Area", "% satisfied"];
    for (const cell of ["n/m", "–", "*", "<5", "n/a", "North 4"]) {
      expect(findingsIn(tableOf([{ cells: header }, { cells: ["North", cell], header }])), cell).toEqual([]);
    }
  });

  test("columns without the unit give nothing", () => {
    const header = ["Area", "Homes", "% let"];
    const rows = [{ cells: header }, { cells: ["North", "410", "97"], header }];
    expect(findingsIn(tableOf(rows)).map(({ text }) => text)).toEqual(["97"]);
    expect(findingsIn(tableOf([{ cells: ["North", "410"] }], "Homes by area"))).toEqual([]);
  });

  test("a change column keeps its signs", () => {
    const header = ["Crime", "% change"];
    const rows = [
      { cells: header },
      { cells: ["Burglary", "−12"], header },
      { cells: ["Fraud", "+3"], header },
    ];
    expect(findingsIn(tableOf(rows)).map(({ value, kind }) => [value, kind])).toEqual([
      [-12, "change"],
      [3, "change"],
    ]);
  });
});
