import type { Range } from "../../../model/index.js";

const CUE =
  /\b(?:unlike|(?:for|by|in)\scomparison|another|fellow|neighbour(?:ing)?|neighbor(?:ing)?|rivals?|competitors?|counterparts?|by\scontrast|elsewhere|other\s(?:services|homes|schools|hospitals|trusts|companies|banks|sites|providers|forces)|sister|home\sat|across\stown|next\sdoor|(?:miles?|minutes?)\saway|(?:up|down)\sthe\sroad|next\svalley|bankers|lenders?|insurer|reinsurers?|parent|guarantor|counterpart(?:y|ies)|tenants?|landlord|suppliers?|custodian|nearby|across\sthe\s(?:\w+\s)?(?:border|boundary|road|river|bay|street))\b/i;

/** Somebody else's grade by a word that says so: unlike neighbouring X, which was rated …; our bankers, rated A1. */
export function isOtherParty(
  text: string,
  sentence: Range,
  grade: Range,
  anchor: Range,
  subject: string | null,
  mainSubject: string | null,
): boolean {
  const before = text.slice(Math.max(sentence.start, Math.min(anchor.start, grade.start) - 90), grade.start);
  if (!CUE.test(before)) return false;
  if (subject === null)
    return /,\s(?:which\s(?:is|was|has\sbeen)\s)?$/.test(
      text.slice(Math.max(sentence.start, anchor.start - 20), anchor.start),
    );
  return mainSubject === null || fold(subject) !== fold(mainSubject);
}

/** Another's grade told in an aside: it is beside the point where the release tells of a grade of its subject's own. */
export function isInPassing(
  text: string,
  sentence: Range,
  anchor: Range,
  subject: string | null,
  mainSubject: string | null,
): boolean {
  if (subject === null || mainSubject === null || fold(subject) === fold(mainSubject)) return false;
  const before = text.slice(Math.max(sentence.start, anchor.start - 90), anchor.start);
  return APPOSITION.test(before) || /\b(?:customers?|clients?),/.test(before);
}

/** "a customer, Bitter Aluminum, which is [rated BB+]", "The Farleigh Centre, a unit [rated Good]": said of another in passing. */
const APPOSITION =
  /,\s(?:which|who|that)\s(?:is|was|has\sbeen|had\sbeen)\s(?:\w+\s)?$|[A-Z]\w+(?:\sInc\.|\sCorp\.)?,\s(?:an?\s[^,]{3,50}\s)?$/;

function fold(name: string): string {
  return name.toLowerCase();
}

/** "from a D-rated block": something indefinite that is not what the release is about. "is an A-rated district" is. */
export function isSomebodyElses(
  text: string,
  sentence: Range,
  grade: Range,
  subject: string | null,
  main: string | null,
): boolean {
  const before = text.slice(Math.max(sentence.start, grade.start - 40), grade.start);
  if (
    !/\ban?\s["“‘']?$/.test(before) ||
    /\b(?:is|are|was|were|as|become|became|remains|,)\s(?:once\sagain\s|now\s)?an?\s["“‘']?$/.test(before)
  )
    return false;
  return subject === null || subject !== main;
}
