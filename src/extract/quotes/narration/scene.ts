import { splitRange } from "../../../language/sentences.js";
import { type Document, type DocumentBlock, lastStartingBy, type Range } from "../../../model/index.js";
import type { Passage } from "../marks/passage.js";
import { type Masked, type Token, tokenize } from "./tokens.js";

/** A passage in quotation marks and the narration around it. */
export interface Scene {
  readonly passage: Passage;
  /** Index of the passage. */
  readonly index: number;
  readonly block: DocumentBlock;
  /** Its sentence up to the passage; earlier quotations in it are one token each. */
  readonly lead: readonly Token[];
  /** Its sentence from the passage on. */
  readonly tail: readonly Token[];
  /** The sentence before, in the same block; null where the passage's sentence opens its block. */
  readonly before: Range | null;
  /** The sentence after, in the same block. */
  readonly after: Range | null;
}

/** Longest stretch of one sentence that the sieves look at, in tokens: keeps them linear. */
const REACH = 80;

/** Cuts the narration into sentences, quotations being opaque, and sets each passage in its own. */
export function setScenes(document: Document, passages: readonly Passage[]): readonly Scene[] {
  const masks = maskBlocks(passages);
  const sentences = new Map<number, readonly MaskedSentence[]>();
  for (const [block, masked] of masks) sentences.set(block, maskedSentences(document, block, masked));

  return passages.flatMap((passage, index) => {
    const first = passage.runs[0];
    const last = passage.runs.at(-1) ?? first;
    const block = document.blocks[first.block];
    const opening = locate(sentences.get(first.block), first.outer.start);
    const closing = locate(sentences.get(last.block), last.outer.end - 1);
    if (block === undefined || opening === null || closing === null) return [];
    const leadEnd = lastStartingBy(opening.sentence.tokens, first.outer.start);
    const tailStart = lastStartingBy(closing.sentence.tokens, last.outer.start) + 1;
    return [
      {
        passage,
        index,
        block,
        lead: opening.sentence.tokens.slice(Math.max(0, leadEnd - REACH), leadEnd),
        tail: closing.sentence.tokens.slice(tailStart, tailStart + REACH),
        before: opening.before,
        after: closing.after,
      },
    ];
  });
}

interface MaskedSentence extends Range {
  readonly tokens: readonly Token[];
}

/** The quotations of each block that has any. */
function maskBlocks(passages: readonly Passage[]): ReadonlyMap<number, Masked[]> {
  const masks = new Map<number, Masked[]>();
  for (const [index, { runs }] of passages.entries()) {
    for (const run of runs) {
      const masked = masks.get(run.block) ?? [];
      masked.push({ start: run.outer.start, end: run.outer.end, passage: index });
      masks.set(run.block, masked);
    }
  }
  return masks;
}

function maskedSentences(document: Document, block: number, masked: readonly Masked[]): MaskedSentence[] {
  const range = document.blocks[block];
  if (range === undefined) return [];
  let next = 0;
  return splitRange(document.text, range, masked).map((sentence) => {
    const inside: Masked[] = [];
    for (let mask = masked[next]; mask !== undefined && mask.start < sentence.end; mask = masked[++next]) {
      inside.push(mask);
    }
    const tokens = inside.length === 0 ? [] : tokenize(document.text, sentence, inside);
    return { start: sentence.start, end: sentence.end, tokens };
  });
}

function locate(
  sentences: readonly MaskedSentence[] | undefined,
  at: number,
): { sentence: MaskedSentence; before: Range | null; after: Range | null } | null {
  if (sentences === undefined) return null;
  const index = lastStartingBy(sentences, at);
  const sentence = sentences[index];
  if (sentence === undefined) return null;
  return { sentence, before: sentences[index - 1] ?? null, after: sentences[index + 1] ?? null };
}
