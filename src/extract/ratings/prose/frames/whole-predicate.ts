import { fold } from "../phrases.js";
import { type Assignment, anchorAt, type Surroundings, showsItself } from "./frame.js";

const COPULA =
  /\b(is|are|was|were|remains?|remained|stays|stayed|became|becomes)\s((?:(?:now|still|again|once\sagain|officially|also|currently|both|all|today)\s)*)["“‘']?$/i;
const ENDS =
  /^["”’']?(?:\s?$|\s?[,.;:)(–—-]|\s(?:overall|and|but|in\s(?:all|every)|across|again|after|following|for\sthe|says?|said|according|inspectors)\b)/;
const FINDING =
  /\b(?:found|finds?|says?|said|conclude[sd]?|concluding|ruled|rules|confirm(?:s|ed)|reports?|reported|states?|stated|agreed?)\b/;
const SINCE = /\b(?:now|still|again|officially)\b/i;

/**
 * The whole is the subject and the grade its predicate, as a rater's finding or with a word that sets it against
 * an earlier one:
 *
 *   CQC found that the home was ‘Good’ overall · Ofsted says school is good · The school is now Outstanding
 */
export function wholePredicate(at: Surroundings): Assignment | null {
  const { grade, before, after } = at;
  if (grade.shape !== "word" || !ENDS.test(after)) return null;
  const match = COPULA.exec(before);
  if (match === null || grade.readings[0]?.schemeId === null) return null;
  const [, verb = "", adverbs = ""] = match;
  const found = FINDING.test(before) && namesRater(at);
  const set =
    SINCE.test(adverbs) ||
    /^["”’']?\s(?:in\s(?:all|every)|across)\b/.test(after) ||
    /^(?:remain|stay)/i.test(verb);
  const shown = showsItself(at);
  if (!(found || (set && shown)) || (!shown && !at.inHeadline && !/^\soverall\b/.test(after))) return null;
  return {
    rule: "whole-predicate",
    ...(!(found && shown) && { grounds: "plain word" }),
    anchor: anchorAt(at, match.index, verb.length),
    object: null,
  };
}

/** The issuer of the grade's own scheme, or its inspectors, before the copula. */
function namesRater({ before, grade, chosen }: Surroundings): boolean {
  if (/\binspect(?:ors|ion|orate)\b/i.test(before)) return true;
  const words = fold(before);
  return chosen.some(
    ({ scheme: { id, issuer } }) =>
      grade.readings.some(({ schemeId }) => schemeId === id) &&
      [issuer.name, ...issuer.aliases].some((name) => words.includes(fold(name))),
  );
}
