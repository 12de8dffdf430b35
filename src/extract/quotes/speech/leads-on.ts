import { PRINTED_THINGS } from "../../../knowledge/speech-nouns.js";
import { NAMED_NOUNS, THOUGHT_VERBS } from "../../../knowledge/term-cues.js";
import type { Token } from "../narration/tokens.js";
import type { Shape } from "./shape.js";

/**
 * Whether a clause whose verb no list has leads on to whole sentences in marks:
 *
 *   Kasich resisted: “Governors do not have the power.”  ·  The report makes that clear: “These assessments do not apply.”
 *   Bell was asked, “If you had known that she had one, would you have told her?”
 *
 * Not to a title or a motto: Its motto: “We never sleep.”
 */
export function leadsOn(lead: readonly Token[], { ending, clause, words }: Shape): boolean {
  const sign = lead.at(-1)?.kind;
  const before = lead.at(-2);
  if (lead.length < SHORTEST_CLAUSE && lead[0]?.speech == null) return false; // "Poster:", but "Adding,"
  if (
    !clause ||
    !/[.!?…]/.test(ending) ||
    before === undefined ||
    NAMED_NOUNS.has(before.lower) ||
    PRINTED_THINGS.has(before.lower)
  )
    return false;
  if (isThought(before)) return false;
  if (sign === "colon") return words >= BEHIND_COLON;
  return sign === "comma" && words >= (ending === "." ? BEHIND_COMMA : BEHIND_COLON);
}

/** "imagine people walking in and thinking, “Where has this been?”" */
function isThought({ lower }: Token): boolean {
  return THOUGHT_VERBS.has(lower) || THOUGHT_VERBS.has(`${lower.replace(/ing$/, "")}s`);
}

/** In tokens: a subject, a verb and the sign. */
const SHORTEST_CLAUSE = 3;

/** In words: what is shorter may be a label, a slogan or a title; questions and exclamations are rarely one. */
const BEHIND_COLON = 5;
const BEHIND_COMMA = 8;
