import type { Knowledge } from "../knowledge/index.js";
import type { WordIndex } from "../knowledge/word-index.js";
import type { Sentence } from "../language/sentences.js";
import type { Document, Findings, Rejected } from "../model/index.js";

/** What an extractor may know beside the document. */
export interface Context {
  readonly knowledge: Knowledge;
  /** The words of the document, for whoever looks for known ones. */
  readonly words: WordIndex;
  /** The sentences of the document; a quotation never ends one early. */
  readonly sentences: readonly Sentence[];
  /** What the extractors before this one found. */
  readonly found: Findings;
  /** Takes a candidate that lost, for `explain`; null when nobody asks. */
  readonly reject: ((rejected: Rejected) => void) | null;
}

/**
 * Reads a document and adds its kind of findings. Pure: the same document and context give the same
 * findings. Nothing is found without words to point at.
 */
export interface Extractor {
  readonly name: string;
  readonly extract: (document: Document, context: Context) => Partial<Findings>;
}
