import { type CategoryNames, findCategoryNames } from "../category-names.js";
import { type Assignment, anchorAt, type Surroundings } from "./frame.js";

/** "requires improvement" is a verb phrase too: it wants an area it is said of. */
const VERB_PHRASE = /^(?:requires?|required|requiring|needs?|needing)\s/i;
const CLEFT =
  /\b(?:areas?|categor(?:y|ies)|aspects?|criteri(?:on|a)|themes?|questions?)\b[^.;]{0,80}?\b(?:in\swhich|where|which|that)\b[^.;]{0,80}$/i;
const IS_HOW = /^\s(?:is|are|was|were|include|includes)(?:\s|:\s)/;
const AT_AREA = /^\s(?:is\s)?(?:in|at|for|on)\s/;

/**
 * One area in which the inspectorate says the force requires improvement is how it investigates crime ·
 * Investigating crime requires improvement · the force requires improvement at keeping people safe
 *
 * "the software requires improvement" has no area of the scheme and is a plain remark (T07).
 */
export function needsImprovement(at: Surroundings, names: CategoryNames): Assignment | null {
  const { text, grade, before, after, sentence } = at;
  const words = text.slice(grade.start, grade.end);
  if (grade.shape !== "word" || !VERB_PHRASE.test(words)) return null;
  if (/\b(?:to|from|as|be|at|of)\s$/.test(before)) return null; // "from Good to Requires improvement": a grade, no verb
  const anchor = { start: grade.start, end: grade.end };
  if (CLEFT.test(before) && IS_HOW.test(after)) return { rule: "cleft", anchor, object: null };

  const categoryBefore = findCategoryNames(
    text,
    { start: Math.max(sentence.start, grade.start - 90), end: grade.start },
    names,
  ).at(-1);
  const rest = { start: grade.end, end: Math.min(sentence.end, grade.end + 90) };
  const categoryAfter = AT_AREA.test(after) ? findCategoryNames(text, rest, names)[0] : undefined;
  const named =
    (categoryBefore !== undefined &&
      /^,?\s?(?:which\s|still\s|also\s|previously\s)*$/.test(text.slice(categoryBefore.end, grade.start))) ||
    (categoryAfter !== undefined && categoryAfter.start - grade.end < 12);
  if (!named) return null;
  const isRelative = categoryBefore !== undefined && /^,/.test(text.slice(categoryBefore.end, grade.start));
  return {
    rule: "requires-improvement",
    anchor: anchorAt(at, before.length, 0),
    object: isRelative ? categoryBefore : null,
  };
}
