import {
  ATTRIBUTION_EVIDENCE,
  confidenceOf,
  FRAGMENT_EVIDENCE,
  inHundredths,
} from "../../knowledge/confidence/index.js";
import { flatMap } from "../../language/flat-map.js";
import { type Document, type Quote, type QuotedTerm, type Range, spanAt } from "../../model/index.js";
import type { Quotation } from "./quotation.js";
import type { Remark } from "./remark.js";
import { type ResolvedSpeaker, UNKNOWN_SPEAKER } from "./speakers/index.js";

/** Quotations and their speakers as the record has them. */
export function toQuotes(
  document: Document,
  quotations: readonly Quotation[],
  speakers: readonly ResolvedSpeaker[],
): Quote[] {
  return quotations.map((quotation, index) => {
    const { speaker, coSpeakers, confidence } = speakers[index] ?? UNKNOWN_SPEAKER;
    const { attribution, type, section } = quotation;
    const parts = quotation.runs.map(({ start, end }) => spanAt(document.text, start, end));
    return {
      id: `q${index + 1}`,
      type,
      text: joinParts(quotation, parts),
      parts,
      speaker,
      coSpeakers: [...coSpeakers],
      cue: attribution?.cue ?? null,
      section,
      rule: attribution?.rule ?? "none",
      confidence: inHundredths(confidenceIn(quotation, document.text) * confidence),
    };
  });
}

/** That somebody spoke the words, and that the narration's words for who it was are these. */
function confidenceIn({ attribution, type, runs }: Quotation, text: string): number {
  const told = confidenceOf(ATTRIBUTION_EVIDENCE[attribution?.grounds ?? "none"]);
  const isShort = type === "mixed" && isOneOrTwoWords(text, runs[0]);
  return isShort ? told * confidenceOf(FRAGMENT_EVIDENCE["one or two words"]) : told;
}

function isOneOrTwoWords(text: string, { start, end }: Range): boolean {
  return text.slice(start, Math.min(end, start + LONGEST_PAIR)).split(/\s+/).length <= 2;
}

/** In characters: two words are no longer. */
const LONGEST_PAIR = 60;

/** One space where a tag split the quotation, a blank line where a paragraph ended. */
function joinParts({ runs }: Quotation, parts: readonly { readonly text: string }[]): string {
  return parts
    .map(({ text }, index) => {
      if (index === 0) return text;
      return (runs[index]?.block === runs[index - 1]?.block ? " " : "\n\n") + text;
    })
    .join("");
}

/** What stands in marks and became part of no quotation. */
export function toTerms(
  document: Document,
  remarks: readonly Remark[],
  quotations: readonly Quotation[],
): QuotedTerm[] {
  const spoken = new Set(flatMap(quotations, ({ runs }) => runs.map(({ start }) => start)));
  return flatMap(remarks, ({ scene, verdict }) => {
    const [run] = scene.passage.runs;
    const isMarked = run.outer.start < run.start;
    if (verdict.speech || !isMarked || spoken.has(run.start)) return [];
    return [{ ...spanAt(document.text, run.start, run.end), kind: verdict.kind }];
  });
}
