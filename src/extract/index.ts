import type { Knowledge } from "../knowledge/index.js";
import { indexWords } from "../knowledge/word-index.js";
import { splitSentences } from "../language/sentences.js";
import { type Document, type Findings, issue, messageOf, type Rejected } from "../model/index.js";
import type { Extractor } from "./context.js";
import { dates } from "./dates/index.js";
import { linkFindings } from "./link.js";
import { percentages } from "./percentages/index.js";
import { quotes } from "./quotes/index.js";
import { ratings } from "./ratings/index.js";

/** In order: ratings and percentages want to know which words somebody said. */
export const EXTRACTORS: readonly Extractor[] = [dates, quotes, ratings, percentages];

export const NO_FINDINGS: Findings = {
  dates: [],
  categories: [],
  ratings: [],
  overallRating: { status: "not-found", ratingId: null, evidence: null },
  gradeCounts: [],
  percentages: [],
  quotes: [],
  quotedTerms: [],
  issues: [],
};

export function extractFindings(
  document: Document,
  knowledge: Knowledge,
  reject: ((rejected: Rejected) => void) | null,
): Findings {
  const words = indexWords(document.text);
  const sentences = splitSentences(document);
  let found = NO_FINDINGS;
  for (const extractor of EXTRACTORS) {
    found = {
      ...found,
      ...attempt(
        extractor,
        () => extractor.extract(document, { knowledge, words, sentences, found, reject }),
        found,
      ),
    };
  }
  return linkFindings(document, found);
}

/** A crash of ours costs one kind of finding in one document, and says so; the others stand. */
function attempt(extractor: Extractor, run: () => Partial<Findings>, found: Findings): Partial<Findings> {
  try {
    return run();
  } catch (error) {
    const detail = `${extractor.name}: ${messageOf(error)}`;
    return { issues: [...found.issues, issue("E101", { detail })] };
  }
}
