import type { Sentence } from "../../../language/sentences.js";
import type { Range } from "../../../model/index.js";

/** The sentences without the quotations inside them: what the narrator says. Both lists are in order. */
export function narrationPassages(
  sentences: readonly Sentence[],
  quoted: readonly Range[],
): readonly Range[] {
  const passages: Range[] = [];
  let next = 0;
  for (const sentence of sentences) {
    let from = sentence.start;
    while (next > 0 && (quoted[next - 1]?.end ?? 0) > sentence.start) next--;
    for (; (quoted[next]?.start ?? Infinity) < sentence.end; next++) {
      const quote = quoted[next] as Range;
      if (quote.start > from) passages.push({ start: from, end: quote.start });
      from = Math.max(from, quote.end);
    }
    if (from < sentence.end) passages.push({ start: from, end: sentence.end });
  }
  return passages;
}
