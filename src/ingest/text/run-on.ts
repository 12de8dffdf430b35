import type { BlockKind } from "../../model/index.js";
import { afterMarker } from "../markers.js";
import { isOrganisationName } from "../metadata/organisation-name.js";
import { wrapsInto } from "./wrap-width.js";

/** Whether the block that `before` belongs to goes on in `line`, the next one of its chunk. */
export function runsOn(kind: BlockKind, before: string, line: string, width: number | null): boolean {
  if (kind === "heading" || kind === "line" || kind === "table-row") return false;
  if (kind === "blockquote") return true; // markdown lets the marks of later lines away
  if (width !== null && wrapsInto(before, line, width)) return true;
  if (width !== null && kind === "list-item" && HANGING.test(line)) return true;
  if (isShouted(before) && isShouted(line)) return !isLetterhead(before, line); // else a headline over two lines
  if (kind === "paragraph" && DANGLING.test(before)) return true;
  return TORN.test(line) || (LOWER_CASE.test(line) && !CLOSED.test(before));
}

const HANGING = /^\s{2,}\S/;
/** No line ends in an article or in a preposition: "described the record as ⏎ “a list of …”". */
const DANGLING = /\s(?:an?|the|of|as|and|that|with|from)$/;
/** Where a link stood on its own line, the sentence goes on with its punctuation or in lower case. */
const TORN = /^\s*[,.;:)\]](?!\S*@)/;
const LOWER_CASE = /^\s*[a-z]+(?:\s|$)/;
// A quotation closes no line before its tag: `…,”` and `said Al Finn` on the next.
const CLOSED = /[.:;!?|]$/;

/** "HOLLIN STREET PLAYHOUSE" over "PRESS INFORMATION", "REPUBLIC OF VARENA" over "MINISTRY OF HEALTH". */
function isLetterhead(before: string, line: string): boolean {
  if (afterMarker(before) === "" || afterMarker(line) === "") return true;
  return isOrganisationName(before.trim()) && isOrganisationName(line.trim());
}

function isShouted(line: string): boolean {
  return line.length > 8 && !/[a-z\d:]/.test(line) && /[A-Z]{3}/.test(line);
}
