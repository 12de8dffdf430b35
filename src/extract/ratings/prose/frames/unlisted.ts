import { ORDINARY_VERBS } from "../../../../knowledge/rating-verbs.js";
import { firstFrom } from "../../../../model/index.js";
import { isUnlisted } from "../../schemes/unlisted/index.js";
import { anyOf } from "../phrases.js";
import { type Assignment, type Surroundings, showsItself } from "./frame.js";

/** Frames that speak of rating by themselves; the others lean on a scheme that is known. */
const SPEAKING: ReadonlySet<string> = new Set([
  "judged",
  "judged-object",
  "grade-rating",
  "rating-of",
  "given",
  "moved",
  "change",
  "compound",
  "would-be",
]);
const ORDINARY = new RegExp(`^(?:${anyOf(ORDINARY_VERBS)})$`, "i");
/** "rated the Good Neighbour Scheme a success": the word is part of a name. */
const NAME_GOES_ON =
  /^\s(?!(?:Rating|Grade|Status|Award|Standard)s?\b|(?:By|For|From|In|At|After|And)\b)[A-Z][a-z]+/;
const INSPECTED = /\b(?:inspect\w*|assessors?|auditors?|graded?|grades|ratings?|reports?)\b/i;

/**
 * A usual word outside the schemes we know is plain English more often than a grade. In lower case it wants a
 * verb of rating and, in its sentence, who rates.
 */
export function isBelievable({ rule, anchor }: Assignment, at: Surroundings): boolean {
  const { grade, text, sentence, chosen } = at;
  if (!grade.readings.every(({ schemeId }) => isUnlisted(schemeId))) return true;
  if (!at.inHeadline && NAME_GOES_ON.test(at.after)) return false;
  if (grade.shape !== "word") return true;
  if (!SPEAKING.has(rule)) return false;
  if (showsItself(at)) return true;
  if (ORDINARY.test(text.slice(anchor.start, anchor.end))) return false;
  const words = text.slice(sentence.start, sentence.end);
  return (
    INSPECTED.test(words) ||
    at.inHeadline ||
    chosen.some(({ scheme, evidence }) => {
      const mention = evidence[firstFrom(evidence, sentence.start)];
      return isUnlisted(scheme.id) && mention !== undefined && mention.end <= sentence.end;
    })
  );
}
