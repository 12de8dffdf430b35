import { type BlockDraft, plainDraft } from "../canonical/block-draft.js";
import { type LabelledValue, readLabel, splitAtLabels } from "../labels.js";
import { afterMarker, beforeMarker, dateLine } from "../lines.js";

/**
 * Takes apart the header that newsroom exports put above a release, so that the headline and the body
 * are blocks of their own and labels are not part of them:
 *
 *   date 2024-02-20 Force showing real progress     →  line "date 2024-02-20", heading "Force showing …"
 *   Author: Northants Police Published: 20th …      →  a line each
 *   Title: Senators demand answers                  →  line "Title:", heading "Senators demand answers"
 */
export function splitHeader(drafts: readonly BlockDraft[]): readonly BlockDraft[] {
  return drafts.flatMap((draft, index) => (index < HEADER_BLOCKS ? splitHeaderBlock(draft) : [draft]));
}

const HEADER_BLOCKS = 12;

function splitHeaderBlock(draft: BlockDraft): readonly BlockDraft[] {
  const columns = draft.text.split("\t");
  if (columns.length === 2 && columns.some(isHeaderLine)) {
    return columns.flatMap((column) => splitHeaderBlock(plainDraft("line", column)));
  }
  const pieces = beforeMarker(draft.text) === null ? draft.text.split(" | ") : [];
  if (
    pieces.length > 1 &&
    pieces.every((piece) => piece.length < LONGEST_PIECE) &&
    pieces.some(isHeaderLine)
  ) {
    return pieces.map((piece) => plainDraft("line", piece, "byline"));
  }
  const dated = DATE_AND_HEADLINE.exec(draft.text);
  if (dated) {
    const [, date = "", headline = ""] = dated;
    return [plainDraft("line", date, "byline"), plainDraft("heading", headline, "headline")];
  }
  return splitAtLabels(draft.text).flatMap((piece) => {
    const labelled = readLabel(piece);
    return labelled === null
      ? [piece === draft.text ? draft : plainDraft("line", piece)]
      : labelDrafts(labelled, piece);
  });
}

/** "Published on 4 June 2025 | By Hannah Cole | Research" */
const LONGEST_PIECE = 40;

/** "PRESS RELEASE      22 July 2024": two lines of a header side by side. */
function isHeaderLine(line: string): boolean {
  return afterMarker(line) === "" || dateLine(line) !== null || readLabel(line) !== null;
}

/** As YAML writes a title. */
const QUOTED_VALUE = /^"([^"]*)"$/;

const DATE_AND_HEADLINE = /^(date\s\d{4}-\d\d-\d\d)\s+(\S.*)$/i;

function labelDrafts({ label, printed, value: stated }: LabelledValue, line: string): readonly BlockDraft[] {
  const value = stated.replace(QUOTED_VALUE, "$1");
  if (label === "headline" || label === "subheadline") {
    return [plainDraft("line", printed, "byline"), plainDraft("heading", value, "headline")];
  }
  if (label === "content") return [plainDraft("line", printed, "byline"), plainDraft("paragraph", value)];
  return [plainDraft("line", line, "byline")];
}
