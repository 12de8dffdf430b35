import type { Document, Range } from "../model/index.js";

/** A sentence, or the rest of a block, as a range of the canonical text. */
export interface Sentence extends Range {
  /** Index of its block in `document.blocks`. */
  readonly block: number;
}

/** Words before whose full stop a sentence goes on: "Dr. Bell", "Acme Inc. said", "No. 4". */
const ABBREVIATION =
  /(?:^|[\s("“‘])(?:[A-Z]|(?:[A-Za-z]\.)+[A-Za-z]|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Sgt|Cllr|Insp|Supt|Lt|Col|Gen|Capt|Cpl|Rev|Hon|St|Jr|Sr|Inc|Ltd|Co|Corp|No|Nos|vs|etc|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Mt|Ft|Ave|Blvd|U\.S)$/;

const SENTENCE_END = /[.!?…]+["'”’»)\]]*(?=\s+["'“‘«([]*[A-Z0-9À-Þ•]|\s*$)/g;

/** Splits every block of a document; a sentence never spans two blocks. */
export function splitSentences(document: Document): readonly Sentence[] {
  return document.blocks.flatMap((block, index) =>
    splitRange(document.text, block).map((range) => ({ ...range, block: index })),
  );
}

function splitRange(text: string, { start, end }: Range): Range[] {
  const words = text.slice(start, end);
  const sentences: Range[] = [];
  let from = 0;
  for (const match of words.matchAll(SENTENCE_END)) {
    const stop = match.index + match[0].length;
    if (
      match[0].startsWith(".") &&
      ABBREVIATION.test(words.slice(Math.max(0, match.index - 12), match.index))
    )
      continue;
    sentences.push({ start: start + from, end: start + stop });
    from = stop + (/^\s*/.exec(words.slice(stop))?.[0].length ?? 0);
  }
  if (from < words.length) sentences.push({ start: start + from, end });
  return sentences;
}
