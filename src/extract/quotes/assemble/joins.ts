import type { Document } from "../../../model/index.js";
import { type Attribution, lastRun } from "../quotation.js";
import type { Remark } from "../remark.js";

/**
 * Whether a remark goes on with the quotation before it:
 *
 *   “A,” said X, “B.”  ·  “A,” said X. “B.”          split by its tag
 *   X said: “A.” “B.”  ·  X said: “A.” ¶ “B.”         nothing between
 *
 * A new reporting clause (“A,” said X, adding: “B.”) begins a new record; so do fragments in one sentence.
 */
export function joins(
  document: Document,
  remarks: readonly [Remark, ...Remark[]],
  attribution: Attribution | null,
  remark: Remark,
): boolean {
  const previous = remarks.at(-1) ?? remarks[0];
  if (remark.attribution !== null && !sharesCue(remark.attribution, attribution)) return false;
  const last = lastRun(previous.scene.passage);
  const first = remark.scene.passage.runs[0];
  if (first.block !== last.block) return runsOn(document, previous, attribution, remark);
  if (sharesSentence(previous, remark)) return splitByTag(previous, attribution, remark);
  return followsTag(document, previous, attribution, remark);
}

function sharesCue(a: Attribution, b: Attribution | null): boolean {
  return a.cue !== null && a.cue.start === b?.cue?.start;
}

/** `“A,” said X, “B.”`: the tag, and nothing else, stands between the two. */
function splitByTag(previous: Remark, attribution: Attribution | null, remark: Remark): boolean {
  const { lead } = remark.scene;
  const quotation = lead.findLastIndex(
    (token) => token.kind === "quotation" && token.passage === previous.scene.index,
  );
  const between = lead.slice(quotation + 1);
  const cue = attribution?.cue ?? null;
  const isTagged = cue !== null && between.some((token) => token.start === cue.start);
  if (!isTagged) return false;
  const ending = between.at(-1);
  return (
    previous.verdict.speech &&
    (ending?.kind === "comma" ||
      ending?.kind === "dash" ||
      remark.shape.startsCapital ||
      ending?.kind === "semicolon")
  );
}

/** Whether the remark stands in the sentence of the one before it. */
function sharesSentence(previous: Remark, { scene }: Remark): boolean {
  return scene.lead.some((token) => token.passage === previous.scene.index);
}

/** `“A,” said X. “B.”`: only the sentence with the tag stands between. */
function followsTag(
  document: Document,
  previous: Remark,
  attribution: Attribution | null,
  remark: Remark,
): boolean {
  if (!previous.verdict.speech || remark.scene.lead.length > 0 || !isWhole(remark)) return false;
  const last = lastRun(previous.scene.passage);
  const start = remark.scene.passage.runs[0].outer.start;
  if (start - last.outer.end > LONGEST_TAG) return false;
  const gap = document.text.slice(last.outer.end, start);
  if (gap.trim() === "") return true;
  const cue = attribution?.cue ?? null;
  const before = remark.scene.before;
  if (cue === null || before === null || cue.start < last.outer.end) return false;
  // The sentence before is the one with the tag, or the tag alone.
  return before.start <= cue.start && (before.start <= last.start || before.start - last.outer.end <= 2);
}

/** In characters: a longer one is narration. */
const LONGEST_TAG = 600;

/** The next paragraph is nothing but words in marks, and the one before ended with its quotation. */
function runsOn(
  document: Document,
  previous: Remark,
  attribution: Attribution | null,
  remark: Remark,
): boolean {
  if (attribution === null || !previous.verdict.speech || !isWhole(remark)) return false;
  const last = lastRun(previous.scene.passage);
  const first = remark.scene.passage.runs[0];
  if (first.block !== last.block + 1 || remark.scene.before !== null || remark.scene.lead.length > 0)
    return false;
  const rest = document.text.slice(last.outer.end, document.blocks[last.block]?.end);
  return rest.trim() === "" || isOnlyTag(attribution, last.outer.end, previous);
}

/** The paragraph before ends with the tag. */
function isOnlyTag({ cue }: Attribution, end: number, { scene }: Remark): boolean {
  return cue !== null && cue.start >= end && (scene.after === null || scene.after.start <= cue.start);
}

/** Whole sentences, with no narration of their own. */
function isWhole({ scene, shape }: Remark): boolean {
  return (
    shape.startsCapital &&
    !scene.tail.some((token) => token.kind === "word") &&
    (shape.ending !== "" || scene.tail[0]?.kind === "stop")
  );
}
