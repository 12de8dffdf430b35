import { type BlockDraft, plainDraft } from "../canonical/block-draft.js";
import { plainWhiteSpace, tidyWords } from "../canonical/white-space.js";

/** Plain text or markdown to blocks. */
export function readText(text: string): readonly BlockDraft[] {
  return plainWhiteSpace(text)
    .split(/\n\s*\n/)
    .map((paragraph) => plainDraft("paragraph", tidyWords(paragraph)))
    .filter(({ text: words }) => words !== "");
}
