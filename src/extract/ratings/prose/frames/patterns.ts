import { CHANGE_VERBS, MOVING_VERBS } from "../../../../knowledge/rating-change-verbs.js";
import { RATING_NOUNS } from "../../../../knowledge/rating-nouns.js";
import {
  GIVING_VERBS,
  HOLDING_VERBS,
  JUDGING_VERBS,
  JUDGING_VERBS_PRESENT,
  RESULT_VERBS,
} from "../../../../knowledge/rating-verbs.js";
import { anyOf } from "../phrases.js";

/** Words that may stand between a verb and its grade without changing what is said. */
const ADVERB =
  "again|now|also|overall|only|still|just|consistently|currently|previously|formerly|initially|originally|once|more|jointly|both|all|recently|subsequently|officially|today|each|variously|either|instead|however|too|collectively|repeatedly|provisionally";

export const JUDGING = anyOf([...JUDGING_VERBS, ...JUDGING_VERBS_PRESENT]);
export const RESULTING = anyOf(RESULT_VERBS);
export const CHANGING = anyOf([
  ...CHANGE_VERBS.up,
  ...CHANGE_VERBS.down,
  ...CHANGE_VERBS.unchanged,
  ...MOVING_VERBS,
]);
/** Verbs that move a grade by themselves; "up from" and "the same as" need a grade before them. */
export const MOVING = anyOf(
  [
    "re-rated",
    "rerated",
    "regraded",
    ...CHANGE_VERBS.up,
    ...CHANGE_VERBS.down,
    ...CHANGE_VERBS.unchanged,
    ...MOVING_VERBS,
  ].filter((verb) => !/^(?:up|down|again|same as)$/.test(verb)),
);
export const GIVING = anyOf([...GIVING_VERBS, ...CHANGE_VERBS.unchanged]);
export const HOLDING = anyOf(HOLDING_VERBS);
export const NOUN = anyOf(RATING_NOUNS);

/** "as", "to be", "at", "a", adverbs: between a judging verb and its grade. */
export const LINK = `(?:\\s(?:as|to\\sbe|to\\shave\\sbeen|being|at|an?|the|by\\sinspectors|in\\stotal|${ADVERB}))*`;

/** Between a giving verb and its grade: articles, order, praise, and the name of a scheme. */
export const DETERMINERS = `(?:\\s(?:an?|the|its|their|his|her|our|another|overall|top|maximum|highest|lowest|coveted|prestigious|perfect|average|possible|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,2}(?:st|nd|rd|th)|ever|first-ever|straight|consecutive|successive|impressive|impeccable|solid|current|rare|full|new|strong|double|combined|aggregate|cumulative|rating\\sof|grade\\sof|score\\sof|ratings\\sof|grades\\sof|scores\\sof|${ADVERB}))*`;
