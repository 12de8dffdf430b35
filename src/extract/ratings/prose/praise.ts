import { FIGURATIVE_STAR_NOUNS, PRAISE_AFTER } from "../../../knowledge/rating-praise.js";
import type { Range } from "../../../model/index.js";
import type { FoundGrade } from "./grades/index.js";
import { anyOf, fold } from "./phrases.js";

const AFTER = new Map(
  Object.entries(PRAISE_AFTER).map(
    ([word, nouns]) => [word, new RegExp(`^\\s(?:${anyOf(nouns)})\\b`, "i")] as const,
  ),
);
const OVERALL_NOUN =
  /^\soverall\s(?!and\b|by\b|for\b|from\b|in\b|at\b|on\b|with\b|after\b|following\b|under\b|when\b|while\b|which\b|but\b|again\b|last\b|this\b|since\b|to\b|rating|grade|judge?ment|score|effectiveness)[a-z]{4,}/;
const FIGURATIVE = new RegExp(`^[-\\s]?(?:rated\\s)?(?:${anyOf(FIGURATIVE_STAR_NOUNS)})\\b`, "i");
/** Exam grades, listed buildings, roads, blood types, shares, visas: letters that grade nothing here (T15–T22). */
const OTHER_LETTERS_BEFORE =
  /\b(?:hepatitis|vitamin|class|category|cat|type|series|plan|group|band|grade|unit|block|schedule|appendix|annex|section|part|figure|table|exhibit|route|road|junction|phase|tier|level|vitamins|size|column|row|terminal|gate|building|tower|stage|division|league|team|blood\stype|and|&|minor|major|sharp|flat|zone|line|model|track|version|option|model|school\sdistrict|NASDAQ:|NYSE:|TSX:)\s(?:the\s)?$/i;
const OTHER_LETTERS_AFTER =
  /^(?:\sCorp\b|\sfor\s(?:everyone|ages|language|teens?|mature|violence)\b|\.\s[A-Z][a-z]|\slevels?\b|\slistings?\b|\sroads?\b|\sshares?\b|\scommon\b|\sstock\b|\sbatter(?:y|ies)\b|\sgame\b|\sDiamond\b|\sblock\b|\sdrugs?\b|\slicence\b|\slicense\b|\scells?\b|\spersons?\b|\s\d|\/|&|\.\s?[A-Z]\.)/i;

/** Whether a grade word stands in a fixed phrase of ordinary English. Marks of its own lift the suspicion. */
export function isPraise(text: string, sentence: Range, grade: FoundGrade): boolean {
  const after = text.slice(grade.end, Math.min(sentence.end, grade.end + 60));
  const before = text.slice(Math.max(sentence.start, grade.start - 30), grade.start);
  if (grade.shape === "symbol") return !grade.marked && isOtherLetter(text, grade, before, after);
  if (grade.shape === "stars" && /[A-Z][\w’']+\s$/.test(before)) return false;
  if (grade.shape === "stars")
    return (
      FIGURATIVE.test(after) ||
      (/\b(?:all|of|the|red|gold|rising|rock|movie|north)\s$/i.test(before) && /^\sof\b/.test(after))
    );
  if (grade.marked) return false;
  // "an EcoVadis Gold medal": a programme before the tier decides, not the noun after it.
  if (grade.capital && /[A-Z][a-z]*[A-Z]\w*\s$/.test(before)) return false;
  // "a silver medal in the … assessment": a programme of the document gives the medals.
  const isMedal = grade.shape === "tier" && grade.readings[0]?.schemeId !== null;
  if (isMedal && /^\s(?:medal|seal|badge)\b(?!\sof\b)/.test(after)) return false;
  const word = fold(text.slice(grade.start, grade.end));
  if (word === "default") return AFTER.get(word)?.test(after) ?? false;
  if (AFTER.get(word)?.test(after))
    return !(grade.capital && /^\s(?:and|or|to|for|at|service)\b/i.test(after));
  return (
    OVERALL_NOUN.test(after) && !/^\soverall\s(?:and|as|across|because|today|despite|according)/.test(after)
  );
}

function isOtherLetter(text: string, grade: Range, before: string, after: string): boolean {
  // "earned a C. The mayor …" ends a sentence, "John C. Smith" does not.
  const isGiven = /\b(?:an?|to|of|its|their)\s$/.test(before) && /^\.\s/.test(after);
  if (!isGiven && OTHER_LETTERS_AFTER.test(after)) return true;
  const printed = text.slice(grade.start, grade.end);
  if (/^[A-Z]$/.test(printed) && OTHER_LETTERS_BEFORE.test(before))
    return !/\b(?:EPC|BER|energy|grade|rated|rating)\s(?:band|class|grade)?\s?$/i.test(before);
  return false;
}
