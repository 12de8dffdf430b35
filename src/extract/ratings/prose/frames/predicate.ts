import { type CategoryNames, findCategoryNames } from "../category-names.js";
import { type Assignment, anchorAt, type Surroundings } from "./frame.js";

const COPULA =
  /(?<=^|[\s,])(is|are|was|were|remains?|remained|stays|stayed|being|becomes|became)\s(?:(?:now|also|again|still|once\sagain|both|all|only|currently|an?)\s)*$/i;
const PREDICATE_ENDS =
  /^(?:\s?$|\s?[,.;:)(–—-]|\s(?:and|but|while|with|overall|in\sall|across|for|at|whereas|according|inspectors))/;
const FINDING_CUE =
  /\b(?:inspect(?:ors?|ion|ions|orate)|inspected|regulator|watchdog|assessors?|examiners?|graded|rated|ratings?|grades?|judge?ments?|judged|evaluat\w+)\b/i;

/**
 * The category is the subject and the grade its predicate, in a sentence that speaks of the inspection:
 *
 *   Its leadership is good, inspectors found · Investigating crime remains inadequate · Safe and effective are both good
 */
export function predicate(at: Surroundings, names: CategoryNames): Assignment | null {
  const { text, grade, before, after, sentence } = at;
  const match = COPULA.exec(before);
  if (match === null || grade.shape !== "word" || !PREDICATE_ENDS.test(after)) return null;
  const anchor = anchorAt(at, match.index, match[1]?.length ?? 0);
  const clause = { start: clauseStart(text, sentence.start, anchor.start), end: anchor.start };
  const named = findCategoryNames(text, clause, names).filter((name) =>
    grade.readings.some(({ schemeId }) => schemeId === name.schemeId),
  );
  const last = named.at(-1);
  const aside = last === undefined ? "" : text.slice(last.end, anchor.start);
  const gap = aside.replace(/^,\s(?:which|where|who)\s[^,;:]{3,90},/, "").length;
  const isOverall =
    /\boverall\s(?:rating|grade|judge?ment|effectiveness|score)\s?$|\b(?:rating|grade|judge?ment)\s?$/i.test(
      text.slice(Math.max(clause.start, anchor.start - 60), anchor.start),
    );
  if (!isOverall && (last === undefined || gap > 3)) return null;
  const shown = grade.marked || grade.capital;
  // "Safeguarding is effective": a level that only this area has needs no word of an inspection.
  const isOwnLevel = last !== undefined && grade.readings.some(({ category }) => category === last.name);
  if (!shown && !isOwnLevel && !FINDING_CUE.test(text.slice(sentence.start, sentence.end))) return null;
  return {
    rule: "predicate",
    ...(!shown && { grounds: "plain word" }),
    anchor,
    object: gap < aside.length && last !== undefined ? last : null,
  };
}

function clauseStart(text: string, sentenceStart: number, end: number): number {
  const words = text.slice(sentenceStart, end);
  return sentenceStart + Math.max(words.lastIndexOf("; ") + 1, words.lastIndexOf(": ") + 1, 0);
}
