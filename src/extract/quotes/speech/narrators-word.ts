import { DETERMINERS } from "../../../knowledge/clause-words.js";
import { FINDING_VERBS, STATING_WORDS } from "../../../knowledge/term-cues.js";
import type { Token } from "../narration/tokens.js";
import type { Attribution } from "../quotation.js";
import type { Term } from "./quoted-term.js";
import type { Shape } from "./shape.js";

/** an “adequate” rating · the “meeting” lasted · her “golden hour” */
export function determined(
  before: Token | undefined,
  after: Token | undefined,
  shape: Shape,
  attribution: Attribution | null,
): Term | null {
  if (before === undefined || before.kind !== "word" || shape.words > 4) return null;
  if (before.lower === "that" && attribution?.rule.endsWith("-that")) return null;
  const isDetermined =
    DETERMINERS.has(before.lower) || before.lower.endsWith("'s") || before.lower === "so-called";
  if (!isDetermined) return null;
  if (attribution?.rule === "described-as" || isFinding(before, shape, attribution)) return null;
  if (attribution !== null && after?.kind === "stop" && shape.words >= 3) return null;
  return { kind: "scare", reason: "a word of the narrator’s sentence, set in marks" };
}

/** "found a “strong sense of purpose” in every class": with "a" the words are the reader's of what was found. */
function isFinding(before: Token | undefined, shape: Shape, attribution: Attribution | null): boolean {
  if (before?.lower !== "a" && before?.lower !== "an") return false;
  if (attribution === null || shape.titleCase || !shape.startsSmall) return false;
  return shape.words >= (FINDING_VERBS.has(attribution.cue?.lemma ?? "") ? 2 : 3);
}

/** One or two words in a reported clause are speech only where the clause states them: was “bold and fair”. */
export function loose(before: Token | undefined, shape: Shape, attribution: Attribution | null): Term | null {
  if (attribution?.rule !== "reported" || shape.words > 2) return null;
  const states = shape.words === 2 && STATING_WORDS.has(before?.lower ?? "");
  return states || isFinding(before, shape, attribution)
    ? null
    : { kind: "scare", reason: "a word of the narrator’s sentence, set in marks" };
}
