import { splitRange } from "../../../language/sentences.js";
import type { Document, Range } from "../../../model/index.js";
import type { Scene } from "../narration/scene.js";
import { tokenize } from "../narration/tokens.js";
import { label } from "./label.js";
import { leadInverted } from "./lead-inverted.js";
import { leadVerb } from "./lead-verb.js";
import { nounCue } from "./noun-cue.js";
import { participle } from "./participle.js";
import type { Sieve } from "./sieve.js";
import { sourceBefore } from "./source-before.js";

/**
 * What names the speaker in the paragraph before, where it leads on; a heading may stand between:
 *
 *   Al Finn, director, said: ¶ “…”  ·  Statement from Mayor Al Finn: ¶ “…”  ·  Al Finn issued the following comment: ¶ “…”
 */
export const labelBefore: Sieve = (scene, document) => {
  if (scene.lead.length > 0 || scene.before !== null) return null;
  const paragraph = paragraphBefore(document, scene);
  if (paragraph === null) return null;
  const lead = tokenize(document.text, paragraph, []);
  for (const sieve of [leadInverted, label, leadVerb, participle, nounCue, sourceBefore]) {
    const found = sieve({ ...scene, lead, tail: [] }, document);
    if (found !== null) return { ...found, rule: `paragraph-${found.rule}`, grounds: "paragraph before" };
  }
  return null;
};

/** The last sentence of the paragraph before, where it leads on with a colon or a bare "said". */
function paragraphBefore(document: Document, { passage }: Scene): Range | null {
  let index = passage.runs[0].block - 1;
  while (index >= 0 && passage.runs[0].block - index <= 3) {
    const block = document.blocks[index];
    if (block === undefined) return null;
    const last = lastSentence(document.text, block);
    if (last !== null && LEADS_ON.test(document.text.slice(Math.max(last.start, last.end - 40), last.end)))
      return last;
    if (block.kind !== "heading" && !isShortLine(document.text, block)) return null;
    index--;
  }
  return null;
}

const LEADS_ON = /(?:[:,]|\bsaid|\badded|\bsaying)$/;

/** A sub-heading that lost its markup: few words and no full stop. */
function isShortLine(text: string, { start, end }: Range): boolean {
  return end - start < 60 && !/[.!?:”"]$/.test(text.slice(start, end));
}

function lastSentence(text: string, block: Range): Range | null {
  const start = Math.max(block.start, block.end - 600);
  return splitRange(text, { start, end: block.end }).at(-1) ?? null;
}
