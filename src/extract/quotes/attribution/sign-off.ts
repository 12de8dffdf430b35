import { CLOSINGS } from "../../../knowledge/speaker-words.js";
import { readJob, readParties } from "../../../language/names/index.js";
import type { Document, Range } from "../../../model/index.js";
import { lastRun } from "../quotation.js";
import { readNameLine } from "./name-line.js";
import type { Sieve } from "./sieve.js";

/**
 * The name under a statement or a letter, on a line of its own, with the job on the next or with none:
 *
 *   “…” ¶ Al Finn ¶ Chairman, Acme plc  ·  “…” ¶ Yours sincerely, ¶ Al Finn  ·  “…” ¶ Signed, Al Finn, head teacher
 *
 * A bare name needs a closing above it or a job below: else it may head what follows.
 */
export const signOff: Sieve = ({ passage, lead, tail, after, before }, document) => {
  if (lead.length > 0 || tail.length > 0 || after !== null || before !== null) return null;
  const at = lastRun(passage).block + 1;
  const closing = closingLength(document, at);
  const isLineOfItsOwn = closing !== null && isAllOf(document, at, closing);
  const name = isLineOfItsOwn ? lineRange(document, at + 1) : behind(document, at, closing ?? 0);
  if (name === null) return null;
  const below = lineRange(document, isLineOfItsOwn ? at + 2 : at + 1);
  const isSigned = closing !== null || (below !== null && isJobLine(document, below));
  const signs = readNameLine(document, name) !== null || (isSigned && isFullName(document, name));
  return signs ? { cue: null, subject: name, rule: "sign-off", grounds: "sign-off" } : null;
};

/** In characters: a longer line is a paragraph. */
const LONGEST_LINE = 160;

/** How long "Signed," or "Yours sincerely" at the start of a block is; null where none stands. */
function closingLength({ text, blocks }: Document, index: number): number | null {
  const block = blocks[index];
  if (block === undefined) return null;
  const opening = text.slice(block.start, Math.min(block.end, block.start + 60));
  const words = CLOSINGS.find((closing) => opening.toLowerCase().startsWith(closing));
  if (words === undefined) return null;
  const sign = /^[,:]?\s*/.exec(opening.slice(words.length))?.[0] ?? "";
  const isWhole = words.length === opening.length || sign !== "";
  return isWhole ? words.length + sign.length : null;
}

function isAllOf({ blocks }: Document, index: number, length: number): boolean {
  const block = blocks[index];
  return block !== undefined && block.end - block.start <= length;
}

function behind(document: Document, index: number, length: number): Range | null {
  const line = lineRange(document, index);
  return line === null ? null : { start: line.start + length, end: line.end };
}

/** A block that is a line, or its first line. */
function lineRange({ text, blocks }: Document, index: number): Range | null {
  const block = blocks[index];
  if (block === undefined || block.end - block.start > LONGEST_LINE || block.kind === "list-item")
    return null;
  const line = text.indexOf("\n", block.start);
  return { start: block.start, end: line < 0 || line > block.end ? block.end : line };
}

/** "Chairman, Acme plc", "CFO": a job and nothing else. */
function isJobLine({ text }: Document, range: Range): boolean {
  return !/[.!?:”"]$/.test(text.slice(range.start, range.end)) && readJob(text, range) !== null;
}

/** Two to four capitals that can be a person's. */
function isFullName({ text }: Document, range: Range): boolean {
  const [party, ...others] = readParties(text, range);
  return party?.kind === "person" && others.length === 0 && party.words.length > 1 && party.end >= range.end;
}
