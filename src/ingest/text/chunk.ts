import { isCapital } from "../../language/characters.js";
import { flatMap } from "../../language/flat-map.js";
import { type BlockDraft, plainDraft } from "../canonical/block-draft.js";
import { singleSpaced } from "../canonical/white-space.js";
import { isEndMark } from "../sections/end-mark.js";
import { paragraphsOf } from "./collapsed.js";
import { columnsOf } from "./columns.js";
import { listItemOf } from "./list-item.js";
import { runsOn } from "./run-on.js";
import { draftRow, isTableRule, rowOf } from "./table.js";

/** A block that may still go on in the next line of its chunk. */
interface Open {
  readonly kind: BlockDraft["kind"];
  readonly lines: string[];
}

/**
 * The blocks of one chunk. A line begins a block of its own unless the line before runs on into it.
 * `width`: where the whole text was wrapped, see `wrapWidth`.
 */
export function draftChunk(lines: readonly string[], width: number | null): readonly BlockDraft[] {
  const blocks: Open[] = [];
  const inTable = lines.some(isTableRule);
  let before: string | null = null;
  for (const line of lines) {
    const open = blocks.at(-1);
    const begun = rowBlock(line, inTable) ?? beginBlock(line);
    const plain = begun.kind === "paragraph" || begun.kind === "blockquote";
    if (plain && begun.lines[0] !== "" && open && before !== null && runsOn(open.kind, before, line, width)) {
      open.lines.push(...begun.lines);
    } else if (begun.kind === "table-row" || begun.lines[0] !== "") blocks.push(begun);
    // a bare ">" is the blank line between two paragraphs of a block quotation
    before = plain && begun.lines[0] === "" ? null : line;
  }
  return flatMap(blocks, draftsOf);
}

/** A row's cells are its lines; the rule under the headers leaves no block. */
function rowBlock(line: string, inTable: boolean): Open | null {
  if (inTable && isTableRule(line)) return { kind: "line", lines: [""] };
  const row = rowOf(line, inTable);
  return row === null ? null : { kind: "table-row", lines: [...row] };
}

/** What a line is by its own look. */
function beginBlock(line: string): Open {
  if (isEndMark(line)) return { kind: "line", lines: [line.trim()] };
  const marked = isCapital(line.charCodeAt(0)) ? null : beginMarkedBlock(line);
  if (marked !== null) return marked;
  const columns = columnsOf(line);
  if (columns !== null) return { kind: "line", lines: [columns] };
  return { kind: "paragraph", lines: [line.trim()] };
}

/** What a mark at the start of a line makes it: a sign, a figure or a small letter, so that most lines have none. */
function beginMarkedBlock(line: string): Open | null {
  if (RULE.test(line)) return { kind: "line", lines: [""] };
  const heading = HEADING.exec(line)?.[1];
  if (heading !== undefined) return { kind: "heading", lines: [heading] };
  const quoted = BLOCK_QUOTE.exec(line)?.[1];
  if (quoted !== undefined) return { kind: "blockquote", lines: [quoted] };
  const item = listItemOf(line);
  return item === null ? null : { kind: "list-item", lines: [item] };
}

const HEADING = /^\s{0,3}#{1,6}\s+([^\s#].*)$/;
const BLOCK_QUOTE = /^\s{0,3}>\s?(.*)$/;
/** Drawn lines between parts. */
const RULE = /^\s*(?:[-_=*~·.]\s?){3,}$/;

function draftsOf({ kind, lines }: Open): readonly BlockDraft[] {
  const [first = ""] = lines;
  if (kind === "table-row") return [draftRow(lines)];
  if (kind === "line") return [plainDraft("line", first.split("\t").map(singleSpaced).join("\t").trim())];
  if (kind === "paragraph" && lines.length === 1) return paragraphsOf(first);
  const text = singleSpaced(joinLines(lines));
  return text === "" ? [] : [plainDraft(kind, text)];
}

/** A comma or full stop that was torn off its word comes back to it. */
function joinLines(lines: readonly string[]): string {
  return lines.map((line, index) => (index === 0 || TORN_OFF.test(line) ? line : ` ${line}`)).join("");
}

const TORN_OFF = /^[,.;:)\]]/;
