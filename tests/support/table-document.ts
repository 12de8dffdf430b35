import { ingest } from "../../src/ingest/index.js";
import type { Document, DocumentBlock } from "../../src/model/index.js";
import { inputOf } from "./extract.js";

interface Laid {
  /** Cells of each row; the first row is the header unless the table is headless. */
  readonly rows?: readonly (readonly string[])[];
  readonly headless?: boolean;
  /** Words that stood in an attribute, at the end of the last block of the text. */
  readonly badge?: string;
}

/** A document of some text with a table or a badge behind it, as a page would give them. */
export function tableDocument(text: string, { rows = [], headless = false, badge }: Laid): Document {
  const ingested = ingest(inputOf(text));
  if (ingested.document === null) throw new Error(`no document: ${ingested.issues[0]?.message}`);
  const { document } = ingested;
  const blocks: DocumentBlock[] = [...document.blocks];
  let canonical = document.text;
  const headers: { start: number; end: number }[] = [];
  for (const [index, row] of rows.entries()) {
    canonical += "\n\n";
    const start = canonical.length;
    const cells = row.map((cell, column) => {
      if (column > 0) canonical += " | ";
      const range = { start: canonical.length, end: canonical.length + cell.length };
      canonical += cell;
      if (index === 0 && !headless) headers.push(range);
      return { ...range, header: index > 0 ? (headers[column] ?? null) : null };
    });
    blocks.push({
      kind: "table-row",
      section: "body",
      start,
      end: canonical.length,
      cells,
      attributes: [],
      emphasis: [],
    });
  }
  if (badge === undefined) return { ...document, text: canonical, blocks };
  const last = blocks.at(-1);
  if (last === undefined) throw new Error("a badge needs a block");
  const start = canonical.length + 1;
  canonical += ` ${badge}`;
  const range = { start, end: canonical.length };
  return {
    ...document,
    text: canonical,
    blocks: [...blocks.slice(0, -1), { ...last, end: range.end, attributes: [range] }],
  };
}
