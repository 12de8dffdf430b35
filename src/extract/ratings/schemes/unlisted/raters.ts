import { GRADING_PEOPLE, RATER_NOUNS, USUAL_LEVELS } from "../../../../knowledge/unlisted-raters.js";
import { allMatches } from "../../../../language/all-matches.js";
import type { Range } from "../../../../model/index.js";
import { namesIn } from "../../parties/names.js";
import { anyOf } from "../../prose/phrases.js";

const ACT =
  "(?:re-?)?rat(?:ed|es)|graded?s?|judged?s?|assess(?:ed|es)|evaluated|classed|classified|gave|awarded|upgraded|downgraded|found|marked";
const WORK =
  "ratings?|grades?|gradings?|judge?ments?|inspections?|inspectors|assessors|assessments?|evaluations?|opinion|reports?|audits?|results|findings|inspected|visited|examined|reviewed|tested|surveyed|audited";
const CUE = new RegExp(`\\b(?:(${ACT})|(${WORK}))\\b`, "g");
const IS_RATER = new RegExp(`\\b(?:${anyOf(RATER_NOUNS)})\\b`);

/** Between a name and its own verb: has today · (HCC) has · inspectors · , which regulates ferries, */
const TO_VERB =
  /^(?:[’']s)?(?:\s\([A-Z]{2,8}\))?(?:\s(?:inspectors|assessors|auditors|examiners))?(?:,\swhich\s[^,.;]{3,60},)?(?:\s(?:has|have|had|today|also|now|recently|again|last\s\w+|this\s\w+|officially|formally|previously))*\s$/;
/** Between a name and the work it did: ’s latest · has published the results of its annual · or nothing */
const TO_WORK =
  /^(?:\s\([A-Z]{2,8}\))?(?:[’']s?(?:\s[a-z-]+){0,4}|(?:\s(?:has|have|today|also|now|recently))*\s(?:published|released|issued|announced|unveiled)(?:\s[a-z-]+){0,6})?\s$/;
/** by the · from the · by inspectors from the · and of those who have a report: inspectors of the, the report of the */
const BY =
  /(?:\b(?:by|from)|(?<=\b(?:[Rr]eports?|[Ii]nspectors|[Aa]ssessors|[Ee]xaminers|[Oo]pinion|[Jj]udge?ment)\s)of)\s(?:the\s|(?:inspectors|assessors|examiners|auditors)\s(?:from|of|at)\s)*(?=[A-Z])/g;
const LEVEL_FIRST = new RegExp(
  `^\\s(?:as\\s|to\\sbe\\s)?["“‘]?(?:${anyOf(USUAL_LEVELS.map(({ label }) => label))})\\b|^\\sby\\b`,
  "i",
);
const REACH = 130;

/**
 * Bodies that the text shows at the work of rating, by their names as printed:
 *
 *   rated Good by the Tertiary Quality Board · the Harbour Care Commission has judged the home to be … ·
 *   inspectors from the Prison Board · the Marsa Education Bureau has published the results of its inspections
 *
 * Of acts alone the last two are none.
 */
export function ratersIn(text: string, cues: "acts and works" | "acts"): readonly string[] {
  const raters = new Set<string>();
  let done = -1;
  for (const { 0: cue, 1: act, index } of allMatches(text, CUE)) {
    if (index < done || (act === undefined && cues === "acts")) continue;
    done = index + cue.length;
    const after = nameAfter(text, done, act === undefined ? 60 : REACH);
    if (after !== null) raters.add(after);
    const isVerb = /(?:ed|es|ave|ound|udge|rade)$/.test(cue);
    const isObjectNext = !isVerb || !LEVEL_FIRST.test(text.slice(done, done + 40));
    const before = isObjectNext ? nameBefore(text, index, isVerb ? TO_VERB : TO_WORK) : null;
    if (before !== null) raters.add(before);
    if (raters.size >= MOST) break;
  }
  return [...raters];
}

/** Three raters in one release are many; the rest of a long directory is not read. */
const MOST = 4;

/** "rated Good by [the Tertiary Quality Board]", as far as the sentence goes. */
function nameAfter(text: string, from: number, reach: number): string | null {
  // With the cue itself, which says whether "of" is who reports.
  const first = text.lastIndexOf(" ", from - 1) + 1;
  const words = text.slice(first, from + reach).replace(/[.;!?]\s.*$|\n.*$/s, "");
  for (const { 0: link, index } of allMatches(words, BY)) {
    const start = first + index + link.length;
    const [name] = namesIn(text, { start, end: Math.min(text.length, start + 80) });
    if (name !== undefined && name.start === start) return raterName(text, name);
  }
  return null;
}

/** "[the Harbour Care Commission] has rated": the last name before the verb, with little between. */
function nameBefore(text: string, until: number, between: RegExp): string | null {
  const start = Math.max(text.lastIndexOf("\n", until - 1) + 1, until - REACH);
  const name = namesIn(text, { start, end: until }).at(-1);
  return name !== undefined && between.test(text.slice(name.end, until)) ? raterName(text, name) : null;
}

function raterName(text: string, { start, end }: Range): string | null {
  const name = text.slice(start, end).replace(/[’']s?$/, "");
  return IS_RATER.test(name) && /\s/.test(name) ? name : null;
}

const LEVELS = anyOf(USUAL_LEVELS.map(({ label }) => label));
/** rated Outstanding · judged to be “good” · graded as Very Good: the grade shows itself. */
const SHOWN = new RegExp(
  `\\b(?:[Rr]ated|[Gg]raded|[Jj]udged)\\s(?:as\\s|to\\sbe\\s|overall\\s)?(?:(?=[A-Z])|(?=["“‘]))["“‘]?(?:${LEVELS})\\b`,
  "i",
);
const PEOPLE = new RegExp(`\\b(?:${anyOf(GRADING_PEOPLE)}|inspection|inspectorate|regulator)\\b`, "i");

/** Whether somebody graded whom the text does not name: "Inspectors rated the nursery Outstanding". */
export function isGradedByNobodyNamed(text: string): boolean {
  return PEOPLE.test(text) && SHOWN.test(text);
}
