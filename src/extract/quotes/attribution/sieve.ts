import type { Cue, Document, Range } from "../../../model/index.js";
import type { Scene } from "../narration/scene.js";
import type { Attribution } from "../quotation.js";

/** Looks for one way of saying who speaks; null where the narration does not use it. */
export type Sieve = (scene: Scene, document: Document) => Attribution | null;

export function cueAt(document: Document, range: Range, lemma: string): Cue {
  const { start, end } = range;
  return { text: document.text.slice(start, end), start, end, lemma };
}
