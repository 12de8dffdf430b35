import { flatMap } from "../../language/flat-map.js";
import { type BlockDraft, plainDraft } from "../canonical/block-draft.js";
import { type LabelledValue, readLabel, splitAtLabels } from "../labels.js";
import { dateLine } from "../lines.js";
import { afterMarker, beforeMarker } from "../markers.js";

/**
 * Takes apart the header that newsroom exports put above a release, so that the headline and the body
 * are blocks of their own and labels are not part of them:
 *
 *   date 2024-02-20 Force showing real progress     →  line "date 2024-02-20", heading "Force showing …"
 *   Author: Northants Police Published: 20th …      →  a line each
 *   Title: Senators demand answers                  →  line "Title:", heading "Senators demand answers"
 */
export function splitHeader(drafts: readonly BlockDraft[]): readonly BlockDraft[] {
  const header = flatMap(drafts.slice(0, HEADER_BLOCKS), (draft) =>
    draft.cells === null ? splitHeaderBlock(draft) : [draft],
  );
  return [...header, ...drafts.slice(HEADER_BLOCKS)];
}

const HEADER_BLOCKS = 12;

function splitHeaderBlock(draft: BlockDraft): readonly BlockDraft[] {
  return splitColumns(draft.text) ?? splitBars(draft.text) ?? splitDated(draft.text) ?? splitLabels(draft);
}

/** "PRESS RELEASE      22 July 2024": two lines of a header side by side. */
function splitColumns(line: string): readonly BlockDraft[] | null {
  if (!line.includes("\t")) return null;
  const columns = line.split("\t");
  if (columns.length !== 2 || !columns.some(isHeaderLine)) return null;
  return columns.flatMap((column) => splitHeaderBlock(plainDraft("line", column)));
}

/** "Published on 4 June 2025 | By Hannah Cole | Research"; "Skelby Council | Latest news" is one name. */
function splitBars(line: string): readonly BlockDraft[] | null {
  if (!line.includes(" | ") || beforeMarker(line) !== null) return null;
  const pieces = line.split(" | ");
  if (pieces.some((piece) => piece.length > LONGEST_PIECE) || !pieces.some(isHeaderLine)) return null;
  return pieces.map((piece) => plainDraft("line", piece, "byline"));
}

const LONGEST_PIECE = 40;

function isHeaderLine(line: string): boolean {
  return afterMarker(line) === "" || dateLine(line) !== null || readLabel(line) !== null;
}

function splitDated(line: string): readonly BlockDraft[] | null {
  const [, date, headline] = DATE_AND_HEADLINE.exec(line) ?? [];
  if (date === undefined || headline === undefined) return null;
  return [plainDraft("line", date, "byline"), plainDraft("heading", headline, "headline")];
}

const DATE_AND_HEADLINE = /^(date\s\d{4}-\d\d-\d\d)\s+(\S.*)$/i;

function splitLabels(draft: BlockDraft): readonly BlockDraft[] {
  if (readLabel(draft.text) === null) return [draft];
  return splitAtLabels(draft.text).flatMap((piece) => {
    const labelled = readLabel(piece);
    if (labelled !== null) return labelDrafts(labelled, piece);
    return [piece === draft.text ? draft : plainDraft("line", piece)];
  });
}

function labelDrafts({ label, printed, value: stated }: LabelledValue, line: string): readonly BlockDraft[] {
  const value = stated.replace(QUOTED_VALUE, "$1");
  if (label === "headline" || label === "subheadline") {
    return [plainDraft("line", printed, "byline"), plainDraft("heading", value, "headline")];
  }
  if (label === "content") return [plainDraft("line", printed, "byline"), plainDraft("paragraph", value)];
  return [plainDraft("line", line, "byline")];
}

/** As YAML writes a title. */
const QUOTED_VALUE = /^"([^"]*)"$/;
