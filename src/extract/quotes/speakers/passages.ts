import type { Sentence } from "../../../language/sentences.js";
import type { Document, Range } from "../../../model/index.js";

/**
 * What the narrator says: the sentences without the quotations inside them, and without headings, whose
 * capitals hide where a name ends. Sentences and quotations are in order.
 */
export function narrationPassages(
  { blocks }: Document,
  sentences: readonly Sentence[],
  quoted: readonly Range[],
): readonly Range[] {
  const passages: Range[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const block = blocks[sentence.block];
    if (blocks.length > 1 && (block?.kind === "heading" || block?.section === "headline")) continue;
    let from = sentence.start;
    while (next > 0 && (quoted[next - 1]?.end ?? 0) > sentence.start) next--;
    for (
      let quote = quoted[next];
      quote !== undefined && quote.start < sentence.end;
      quote = quoted[++next]
    ) {
      if (quote.start > from) passages.push({ start: from, end: quote.start });
      from = Math.max(from, quote.end);
    }
    if (from < sentence.end) passages.push({ start: from, end: sentence.end });
  }
  return passages;
}
