import {
  CURRENT_CUES,
  HYPOTHETICAL_CUES,
  PREVIOUS_CUES,
  TARGET_CUES,
} from "../../../knowledge/rating-history.js";
import { CRITERION_CUES, SCALE_CUES } from "../../../knowledge/rating-scale-cues.js";
import type { Range, Rating } from "../../../model/index.js";
import { isConsequence } from "./after-being.js";
import { isLongAgo } from "./period.js";
import { anyOf } from "./phrases.js";

const TARGET = new RegExp(`\\b(?:${anyOf(TARGET_CUES)})\\b`, "i");
const HYPOTHETICAL = new RegExp(`\\b(?:${anyOf(HYPOTHETICAL_CUES)})\\b`, "i");
const CRITERION = new RegExp(`\\b(?:${anyOf(CRITERION_CUES)})\\b`, "i");
const PREVIOUS = new RegExp(`\\b(?:${anyOf(PREVIOUS_CUES)})\\b`, "i");
/** In its last report · at the previous full inspection · under an earlier assessment */
const EARLIER_VISIT =
  /\b(?:last|previous|prior|earlier|preceding)\s(?:(?:[a-z]+|Ofsted|CQC|HMICFRS|CIW|PEEL)\s){0,2}(?:inspections?|reports?|visits?|reviews?|evaluations?|assessments?|audits?|surveys?|examinations?|cycle|round|edition|ratings?|grades?|gradings?|judge?ments?)\b/i;
/** Two years after it was · three years after being · 18 months on from being */
const AFTER_IT =
  /\b(?:weeks?|months?|years?|decades?)\s(?:on\s)?(?:after|since|from)\s(?:it|they|we|being|having|inspectors|the\s\w+)\b[^,;]{0,60}$/i;
/** Before the work began it had · Until the merger they held */
const BEFORE_IT = /^(?:Before|Until|Prior\sto)\s[^,;]{3,60},?\s(?:had|held|was|were|carried)\b/;
/** "a big step from November 2021, when the college was judged …": the time between is over. */
const SINCE_WHEN = /\b(?:from|since|until|before)\s(?:\w+\s)?(?:19|20)\d\d,?\swhen\s[^;]*$/;
const CURRENT = new RegExp(`\\b(?:${anyOf(CURRENT_CUES)})\\b`, "i");
const SCALE = new RegExp(`\\b(?:${anyOf(SCALE_CUES)})\\b`, "i");

export type Timing = Exclude<Rating["role"], "other-party"> | "criterion";

/** The words around a grade that can say when it holds. */
export interface TimedWords {
  /** From the beginning of the clause to the grade. */
  readonly before: string;
  /** From the grade to the end of the clause. */
  readonly after: string;
}

/**
 * When a grade holds: wanted, imagined, a rule for anybody, earlier, or now. Aims come before rules, since "its
 * aim is to be rated Good" has the words of both; a grade after "from" is earlier whatever the rest says.
 */
function timingOf({ before, after }: TimedWords): Timing {
  if (WANTED.test(before)) return "target";
  if (TARGET.test(before.replace(/\bprice\stargets?\b/gi, "")) && !isAsideAim(before)) return "target";
  if (HYPOTHETICAL.test(before) || MIGHT_MOVE.test(before)) return "hypothetical";
  if (
    (/^["“]?To\s(?:be|get|earn|achieve|gain|win|receive|keep)\b/.test(before) && MUST.test(after)) ||
    (CRITERION.test(before) && !PLEASED.test(before)) ||
    ANYBODY.test(before)
  )
    return "criterion";
  if (STILL_TO_COME.test(after)) return "target";
  if (KEEPS_PREVIOUS.test(before)) return "current";
  if (FROM.test(before) || /^["”’']?\s?(?:→|➝|➜|➔|⟶|-+>)/.test(after)) return "previous";
  if (/^["”’']?(?:\s\w+)?,?\s(?:the\ssame\sas|unchanged\sfrom|in\sline\swith|as\sin)\b/.test(after))
    return "current";
  if (PREVIOUS_AFTER.test(after.slice(0, 120)) && !/\bnow\b/i.test(before)) return "previous";
  if (isConsequence(before)) return "current";
  const told = before.replace(BACKSHIFT, "$1 was ");
  if (PREVIOUS.test(told) && !currentAfter(told, PREVIOUS)) return "previous";
  if (EARLIER_VISIT.test(before) && !currentAfter(before, EARLIER_VISIT)) return "previous";
  if (
    /\b[Ll]ast\s(?:year|time|autumn|spring|summer|winter)\b[^.;]{0,60}\b(?:had|was|were|received|earned|scored|got|held|carried|stood|kept|gained|won|achieved|gave|rated)\b/.test(
      before,
    )
  )
    return "previous";
  if (BEFORE_IT.test(before) || AFTER_IT.test(before) || SINCE_WHEN.test(before)) return "previous";
  return "current";
}

/** An Excellent due in spring · a Gold rating is expected by May; "Good, with a visit due in spring" is here already. */
const STILL_TO_COME =
  /^["”’']?(?:,|(?:\s[\w-]+){0,3})\s(?:expected|due)\s(?:by\s(?:[a-z\d]|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|before|in\b)/;

/** "To be classified as Excellent, a bathing water [has to meet] …" */
const MUST = /^[^.;]{0,80}\b(?:must|ha(?:s|ve)\sto|needs?\sto|(?:is|are)\srequired)\b/;

/** "is delighted to be rated Good" */
const PLEASED =
  /\b(?:delighted|proud|pleased|thrilled|hono(?:u)?red|happy|overjoyed|glad|excited)\sto\s(?:be|have)\b/;

/** "retain their previous ratings of good": what is kept holds today. */
const KEEPS_PREVIOUS =
  /\b(?:retain|keep|maintain|carr(?:y|ie))(?:s|ed|ing)?\s(?:over\s)?(?:its|their|the)\s(?:previous|existing|earlier)\s(?:ratings?|grades?)\s(?:of\s)?["“‘']?$/;

/** "Councillors heard that the home had been rated …": told in the past, it is what holds now. */
const BACKSHIFT =
  /(\b(?:said|heard|told|announced|confirmed|revealed|learned|learnt|reported|emerged|added|news)\b[^.;]{0,90}?)\shad\sbeen\s/;

/** Behind the grade only a time will do; "(formerly Angie’s List)" says nothing about it. */
const PREVIOUS_AFTER =
  /\b(?:(?:at|in|after|following|during)\s(?:its|the|our|their|an?)\s(?:last|previous|prior|earlier)\b|last\stime|years?\s(?:ago|earlier|before)|months\s(?:ago|earlier)|until\s(?:last|this|recently|(?:19|20)\d\d)|last\syear|previously\s(?:assigned|given|awarded|held)|the\syear\sbefore|last\sinspected)/i;

const ANYBODY =
  /\b(?:an?|any|every)\s(?:provider|service|school|hospital|trust|home|bank|company|business|building|university|college|landlord|supplier|firm|fund|force)\s(?:whose|that|which|with|must|can|is|are)\b/i;

const FROM =
  /\b(?:[Ff]rom|[Cc]ompared\s(?:with|to)|against|[Pp]revious(?:ly)?)\s(?:(?:an?|its|their|the|previous|earlier|(?:[A-Z]{2,5}\s)?(?:rating|grade|score|band)\sof|prior|overall|last\s\w+[’']s|(?:19|20)\d\d[’']s)\s)*(?:\(?FSR\)?\sof\s)?(?:[A-Z][\w&-]*\s){0,2}["“‘']?$/;

/** "wants Mullaghtown to be classified as …", "hopes the unit will be rated …": what somebody would like of another. */
const WANTED =
  /\b(?:wants?|wanted|hopes?|hoped|expects?|expected|would\slike|plans?\sfor|aims?\sfor)\s(?:that\s)?[^.;,]{2,60}?\s(?:to|will|would|can|should)\s(?:be|become|reach|achieve|earn|get|gain|score|move|rise|return)\b/;

/** "could lower the rating to BBB if …", "may be upgraded to …" */
const MIGHT_MOVE =
  /\b(?:could|may|might|would)\s(?:\w+ly\s|also\s|then\s)?(?:lower|raise|cut|upgrade|downgrade|move|go\s(?:back|up|down)|rise|fall|drop|slip|return|be\s(?:lowered|raised|cut|upgraded|downgraded|moved))\b/;

/** "targeting rare diseases, …": the aim is something else, far before the grade. */
const FAR_AIM = /\b(?:targeting|targeted|seeking|pursuing|striving|aiming)\b.{45,}$/i;

/** "which had pledged to change[, was] rated Good": the aside with the aim is closed; ", is to be rated" states one. */
const ASIDE_CLOSED =
  /,\s(?:was|were|is|are|has|have|had|received|earned|gained|achieved|got|won|kept)\b(?!\sto\b)/i;

function isAsideAim(before: string): boolean {
  return FAR_AIM.test(before) || ASIDE_CLOSED.test(before.slice(lastIndex(before, TARGET)));
}

/** "was Inadequate last time and is now …": the later cue decides. */
function currentAfter(before: string, cue: RegExp): boolean {
  const last = lastIndex(before, cue);
  return CURRENT.test(before.slice(last));
}

function lastIndex(words: string, cue: RegExp): number {
  const match = cue.exec(words);
  return match === null ? 0 : match.index + match[0].length;
}

export function describesScale(sentence: string): boolean {
  return SCALE.test(sentence);
}

/** ", and …", ", up from …", ", a step up from …": what follows is said of another grade. */
const CLAUSE_ENDS =
  /;\s|,\s(?:and|but|while|(?:(?:up|down|improved|raised|compared)|(?:an?|one|two|three)\s(?:step|rise|improvement|fall|drop|grade|notch|level|leap|jump|climb|slip)(?:e?s)?(?:\s(?:up|down))?)\s(?:from|with|to|on))\s/;

/** A clause around a grade: never over a semicolon, and not over another grade's words. */
export function clauseAround(
  text: string,
  sentence: Range,
  grade: Range,
  previousEnd: number,
  nextStart: number,
): { before: string; after: string } {
  const from = Math.max(sentence.start, previousEnd, grade.start - 240);
  const before = text.slice(from, grade.start);
  const cut = Math.max(
    before.lastIndexOf("; "),
    before.lastIndexOf("• "),
    before.lastIndexOf(" — "),
    before.search(/,\s(?:but|while|although)\s(?!.*,\s(?:but|while|although)\s)/),
  );
  // "… from a ‘D’ last time, and a ‘B’ for cyber": the tail of the grade before says nothing of this one.
  const join = previousEnd > sentence.start ? before.search(/,\s(?:and|but|while|with)\s/) : -1;
  const after = text.slice(grade.end, Math.min(sentence.end, nextStart, grade.end + 200));
  const stop = after.search(CLAUSE_ENDS);
  return { before: before.slice(Math.max(cut, join, 0)), after: stop < 0 ? after : after.slice(0, stop) };
}

/** "which [was] rated Inadequate in 2015, [is now] rated Good": what was is set against what is. */
const WAS = /\b(?:was|were|had\sbeen)\s(?:\w+\s){0,4}["“‘']?$/;
const NOW_AFTER =
  /^[^.;]{0,60}\b(?:(?:is|are|has|have)\s(?:been\s)?now|now\s(?:rated|graded|judged|holds?|has))\b/;

/** A grade dated years before the release is an earlier one, if the sentence speaks of it as past. */
export function timeOf(
  sentence: string,
  clause: TimedWords,
  /** Where the grade ends in the sentence. */
  gradeEnd: number,
  rule: string,
  releaseYear: number | null,
): Timing {
  const timing =
    rule === "compound"
      ? timingOf({ ...clause, before: clause.before.replace(/\bfrom\s(?:an?|the)\s$/, "") })
      : timingOf(clause);
  if (timing !== "current") return timing;
  const wasSaid =
    WAS.test(clause.before) || /\brequired\s\w+$/.test(sentence.slice(Math.max(0, gradeEnd - 24), gradeEnd));
  if (wasSaid && NOW_AFTER.test(sentence.slice(gradeEnd, gradeEnd + 120))) return "previous";
  return isLongAgo(clause, sentence, releaseYear) ? "previous" : "current";
}
