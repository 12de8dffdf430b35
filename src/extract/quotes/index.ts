import { type Document, type Quote, type QuotedTerm, spanAt } from "../../model/index.js";
import type { Extractor } from "../context.js";
import { assembleQuotations } from "./assemble/index.js";
import { findPassages } from "./marks/index.js";
import { setScenes } from "./narration/scene.js";
import type { Quotation } from "./quotation.js";
import { type Remark, readRemark } from "./remark.js";
import { type ResolvedSpeaker, resolveSpeakers, UNKNOWN_SPEAKER } from "./speakers/index.js";

/** Marks → passages → the narration around each → speech or term, and by whom → quotations → speakers. */
export const quotes: Extractor = {
  name: "quotes",
  extract: (document, { sentences }) => {
    const passages = findPassages(document);
    if (passages.length === 0) return {};
    const remarks = setScenes(document, passages).map((scene) => readRemark(scene, document));
    const quotations = assembleQuotations(document, remarks);
    const resolved = resolveSpeakers(document, sentences, quotations);
    return {
      quotes: quotations.map((quotation, index) =>
        toRecord(document, quotation, resolved[index] ?? UNKNOWN_SPEAKER, index),
      ),
      quotedTerms: remarks.flatMap((remark) => toTerm(document, remark, quotations)),
    };
  },
};

function toRecord(document: Document, quotation: Quotation, resolved: ResolvedSpeaker, index: number): Quote {
  const parts = quotation.runs.map(({ start, end }) => spanAt(document.text, start, end));
  const { attribution } = quotation;
  return {
    id: `q${index + 1}`,
    type: quotation.type,
    text: joinParts(
      quotation,
      parts.map(({ text }) => text),
    ),
    parts,
    speaker: resolved.speaker,
    coSpeakers: [...resolved.coSpeakers],
    cue: attribution?.cue ?? null,
    section: quotation.section,
    rule: attribution?.rule ?? "none",
    confidence: round((attribution?.confidence ?? 0.4) * resolved.confidence),
  };
}

/** One space where a tag split the quotation, a blank line where a paragraph ended. */
function joinParts({ runs }: Quotation, texts: readonly string[]): string {
  return texts
    .map((text, index) => {
      if (index === 0) return text;
      return (runs[index]?.block === runs[index - 1]?.block ? " " : "\n\n") + text;
    })
    .join("");
}

function toTerm(
  document: Document,
  { scene, verdict }: Remark,
  quotations: readonly Quotation[],
): QuotedTerm[] {
  const [run] = scene.passage.runs;
  const isSpeech =
    verdict.speech || quotations.some(({ runs }) => runs.some(({ start }) => start === run.start));
  return isSpeech || verdict.speech
    ? []
    : [{ ...spanAt(document.text, run.start, run.end), kind: verdict.kind }];
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
