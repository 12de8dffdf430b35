import { COUNTED_WHOLES } from "../../../knowledge/count-words.js";
import { anyOf } from "./phrases.js";

const COUNTED = new RegExp(
  `\\b(?:\\d[\\d,]*(?:\\s?%|\\sper\\s?cent|\\spercent)?|few|fewer|many|most|several|some|majority|hundreds|thousands|dozens)\\s(?:than\\s\\S+\\s(?:percent\\s)?)?(?:of\\s)?(?:[\\w,-]+\\s){0,4}(?:${anyOf(COUNTED_WHOLES.filter((noun) => noun.endsWith("s")))})\\s(?:\\w+\\s){0,3}(?:an?\\s|the\\s)?["“‘']?$`,
  "i",
);

/** "gave [12 hotels] four stars", ", and [eight restaurants] one star": a number of things is what got the grade. */
const COUNTED_OBJECT =
  /(?:\b(?:gave|gives|given|giving|awarded|awards|awarding|rated|rates|handed|assigned|graded)|^["”’']?,?(?:\sand|\swith)?)\s(?:a\sfurther\s|another\s|some\s|just\s|only\s)?(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\s(?:[a-z][\w-]*\s){0,3}[a-z]\w*s\s(?:an?\s|the\s)?["“‘']?$/;

/** "Only 22 of 1,750 companies earned Platinum ratings" */
export function isCounted(before: string): boolean {
  return COUNTED.test(before) || COUNTED_OBJECT.test(before);
}

const NEGATED =
  /\b(?:not|never|nor|neither|nobody|none|cannot|isn[’']t|wasn[’']t|without|rather\sthan|instead\sof|not\syet|avoid(?:ed|ing)?)\b[^,.;:]{0,40}$/i;

/** "has never been rated Outstanding", "not yet rated": the grade was not given. */
export function isNegated(before: string): boolean {
  return NEGATED.test(before) && !/\bnot\sonly\b/i.test(before);
}
