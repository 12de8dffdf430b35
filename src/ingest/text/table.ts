import type { BlockDraft, CellDraft } from "../canonical/block-draft.js";
import { plainDraft } from "../canonical/block-draft.js";
import { singleSpaced } from "../canonical/white-space.js";
import { readInlineMarkup } from "./markdown.js";

/** A line between the rows of a drawn table: "| --- | :-: |"  ·  "--- | ---"  ·  "+-----+-----+" */
export function isTableRule(line: string): boolean {
  return line.length <= LONGEST_ROW && RULE.test(line) && /[|+]/.test(line);
}

const RULE = /^\s*(?:[|+:][\s:]*)?-[-:=|+\s]*$/;

/**
 * The words between the bars of a row; null for other lines. Without bars at its ends a line is a row only
 * beside a table's rule (`inTable`), since "Skelby Council | Latest news" is a name:
 *
 *   | CDP | Climate change | A- |   ·   Safe | Good
 */
export function rowOf(line: string, inTable: boolean): readonly string[] | null {
  const words = line.trim();
  if (words.length > LONGEST_ROW || !(inTable ? words.includes("|") : BARRED.test(words))) return null;
  const cells = words.replace(/^\||\|$/g, "").split(/(?<!\\)\|/);
  return cells.length < 2 ? null : cells.map((cell) => singleSpaced(cell.replaceAll("\\|", "/")));
}

const LONGEST_ROW = 2000;
const BARRED = /^\|.*\|$/;

/** A row as a page's rows are: cells set apart by " | ", the empty ones without a bar. */
export function draftRow(cells: readonly string[]): BlockDraft {
  const ranges: CellDraft[] = [];
  let text = "";
  for (const cell of cells) {
    const words = readInlineMarkup(plainDraft("line", cell)).text;
    if (words !== "" && text !== "") text += " | ";
    const start = text.length;
    text += words;
    ranges.push({ start, end: text.length, header: null });
  }
  return { ...plainDraft("table-row", text), cells: ranges };
}

/** The first of neighbouring rows has the headers of the others. */
export function withHeaders(drafts: readonly BlockDraft[]): readonly BlockDraft[] {
  let first = -1;
  return drafts.map((draft, index) => {
    if (draft.cells === null) {
      first = -1;
      return draft;
    }
    if (first < 0) {
      first = index;
      return draft;
    }
    const headers = drafts[first]?.cells ?? [];
    const cells = draft.cells.map((cell, column) => {
      const above = headers[column];
      return above === undefined || above.start === above.end
        ? cell
        : { ...cell, header: { draft: first, start: above.start, end: above.end } };
    });
    return { ...draft, cells };
  });
}
