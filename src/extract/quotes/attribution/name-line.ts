import { SPEECH_NOUNS } from "../../../knowledge/speech-nouns.js";
import { isFirstName, nameWords, type Party, readParties } from "../../../language/names/index.js";
import type { Document, DocumentBlock, Range } from "../../../model/index.js";
import { tokenize } from "../narration/tokens.js";
import type { Sieve } from "./sieve.js";
import { isKnownFinite } from "./verb-group.js";

/**
 * A line of its own that names the speaker of the paragraph below it:
 *
 *   Al Finn, head teacher ¶ “…”  ·  Halden Council leader Al Finn ¶ “…”
 *
 * Where such lines stand above and below, the first of the series tells to which side they belong.
 */
export const nameLine: Sieve = ({ passage, lead, before }, document) => {
  const block = passage.runs[0].block;
  if (lead.length > 0 || before !== null || !isNameLine(document, block - 1)) return null;
  if (!namesComeFirst(document, block)) return null;
  const line = lineSubject(document, block - 1);
  return line === undefined ? null : { cue: null, subject: line, rule: "name-line", grounds: "name-line" };
};

/** Back along lines and quotations in turn: what opens the series. */
function namesComeFirst(document: Document, block: number): boolean {
  let line = block - 1;
  for (let steps = 0; steps < LONGEST_SERIES; steps++) {
    if (!isQuotation(document, line - 1)) return true;
    if (!isNameLine(document, line - 2)) return false;
    line -= 2;
  }
  return true;
}

const LONGEST_SERIES = 40;

/** Words in marks and nothing more, or a marked block. */
function isQuotation({ text, blocks }: Document, index: number): boolean {
  const block = blocks[index];
  if (block === undefined) return false;
  const inMarks = /["“‘«„]/.test(text.charAt(block.start)) && /["”’»“]/.test(text.charAt(block.end - 1));
  return block.kind === "blockquote" || inMarks;
}

function isNameLine(document: Document, index: number): boolean {
  return lineSubject(document, index) !== null;
}

/** Whom a line of its own names: all of it, or what follows "Statement by". */
function lineSubject(document: Document, index: number): Range | null {
  const block = document.blocks[index];
  if (block === undefined || block.section === "headline" || NO_LINES.has(block.kind)) return null;
  if (readNameLine(document, block) !== null) return block;
  const line = document.text.slice(block.start, Math.min(block.end, block.start + LONGEST_LINE));
  const source =
    /^(?:(?:Press|Full|Joint) )?(?:Statement|Comment|Comments|Quote|Message|Remarks|Tribute|Response) (?:by|from|of) /i.exec(
      line,
    );
  return source === null || /[.:]$/.test(line.replace(ABBREVIATED, ""))
    ? null
    : { start: block.start + source[0].length, end: block.end };
}

/** "Inc.", "Jr.", "M.D." end no sentence. */
const ABBREVIATED = /\b(?:Inc|Ltd|Co|Jr|Sr|[A-Z]\.[A-Z])\.$/;

const NO_LINES: ReadonlySet<DocumentBlock["kind"]> = new Set(["list-item", "table-row", "blockquote"]);

/**
 * The person whom a range names, with nothing else in it; null where it says more:
 *
 *   Al Finn, head teacher  ·  Mayor Al Finn (Leeds)  ·  Al Finn, who chairs the trust
 *
 * A bare name tells too little: it may be a heading, a place or a firm.
 */
export function readNameLine({ text }: Document, { start, end }: Range): Party | null {
  if (end - start > LONGEST_LINE || end - start < 4 || /[.!?:;”"]$/.test(text.slice(start, end))) return null;
  const tokens = tokenize(text, { start, end }, []);
  const who = tokens.findIndex(({ lower }) => lower === "who");
  if (tokens.slice(0, who < 0 ? tokens.length : who).some(isKnownFinite)) return null;
  const [party, ...others] = readParties(text, { start, end });
  if (party?.kind !== "person" || others.length > 0) return null;
  const hasLetters = party.end > (party.name?.end ?? party.end);
  if (SPEECH_NOUNS.has(text.slice(start, end).toLowerCase().replace(/\W.*$/, ""))) return null; // "Quote(s)"
  const words = nameWords(party.name?.text ?? "");
  if (words.length < 2 && party.title === null) return null; // "Highlights of the Combined Company"
  const isEmployed = party.organisation !== null && isFirstName(words[0] ?? "");
  const isDescribed = party.role !== null || party.title !== null || isEmployed || hasLetters;
  return isDescribed && PLACE.test(text.slice(party.end, end)) ? party : null;
}

const LONGEST_LINE = 160;

/** What may be left of a line: nothing, "(Leeds)", ", Fresno, California", " in Leeds". */
const PLACE = /^[\s.]*(?:\([^)]*\)|(?:(?:,| in)\s*\p{Lu}[\p{L} .’'-]*){1,2})?$/u;
