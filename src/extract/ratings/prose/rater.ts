import { RATER_BODIES } from "../../../knowledge/rater-nouns.js";
import { allMatches } from "../../../language/all-matches.js";
import type { Range } from "../../../model/index.js";
import type { ChosenScheme } from "../candidate.js";
import { namesIn } from "../parties/names.js";
import { subjectBefore } from "./clause.js";
import type { Assignment } from "./frames/frame.js";
import type { FoundGrade } from "./grades/index.js";
import { anyOf, fold } from "./phrases.js";
import { possessorOf } from "./possessor.js";
import { ratedAfter } from "./rated-after.js";
import { givingBefore } from "./recipient.js";

/** Who rated, as the sentence prints it, and the scheme of theirs that the document uses. */
export interface Rater {
  readonly name: string;
  /** Null: nobody whom a scheme knows. */
  readonly schemeId: string | null;
}

const RATING_ACTION =
  /\b(?:affirm|reaffirm|reiterat|assign|maintain|upgrad|downgrad|initiat|resum|rais|lower|cut|restat|chang|retain|reduc|kept|keep|mov|boost|hik|trim|reinstat|publish)(?:ed|es|e|s|ing|d)?\s(?:coverage|its|their|an?|the|his|her)\b[^.;]{0,90}$/i;

/** "Ladenburg maintained its Buy rating": only raters do this to somebody else’s grade in the active voice. */
function actionBefore(text: string, sentence: Range, grade: Range): number | null {
  const from = Math.max(sentence.start, grade.start - 140);
  const words = text.slice(from, grade.start);
  const match = RATING_ACTION.exec(words);
  if (match === null || /\b(?:was|were|been|is|are|being)\s$/.test(words.slice(0, match.index))) return null;
  return from + match.index;
}

/** Frames whose object is the area itself: no verb of theirs has a rater as its subject. */
const NAMES_ITS_AREA: ReadonlySet<string> = new Set([
  "compound",
  "building-block",
  "graded-category",
  "predicate",
  "requires-improvement",
]);

/** "was downgraded by Morgan Stanley on Tuesday to …", "was initiated by PartnerCap Securities with an …" */
const PASSIVE_BY =
  /\b(?:upgraded|downgraded|initiated|raised|lowered|cut|rated|affirmed|assigned|reiterated)\sby\s(?:analysts\sat\s|the\s)?([A-Z][\w.&’-]*(?:\s(?:&\s)?[A-Z][\w.&’-]*){0,4})\s[^.;]{0,60}$/;

/** Keeping and moving one's own: "raised its … rating", and no name of another behind "on". */
const OWN_RATING =
  /^(?:improv|rais|lift|ke(?:ep|pt)|retain|maintain|reaffirm|lower|upgrad)\w*\s(?:its|their)\s(?!.*\b(?:on|of|for)\s(?:the\s)?[A-Z])/;

/** by the CQC · on Google · by the passenger review body Aerometer */
const AFTER = new RegExp(
  `\\b(by|from|on|with|at|in|according\\sto)\\s(?:the\\s(?:(?:19|20)\\d\\d\\s)?|regulator\\s|regulators\\s(?:at\\s)?|inspectors\\s(?:at|from)\\s|watchdog\\s|analysts?\\s(?:at|from)\\s|both\\s)*(?=[A-Z\\d])|\\b(by)\\s(?:(?:the|an?)\\s)?(?:[a-z][a-z-]+\\s){0,4}?(?:${anyOf(RATER_BODIES)})\\s(?=[A-Z])`,
  "g",
);

/** "three hats in the 2024 Long Table Good Food Guide": a publication that grades. */
const GUIDE =
  /^in\s(?:the\s)?(?:(?:19|20)\d\d\s)?(?:[A-Z][\w.&’'-]*\s){0,6}(?:Guide|Guidebook|Ratings|Report\sCard|Scorecard|Scoreboard|Barometer|Benchmark|League\sTable)\b/;

/** "rated Good by the CQC", "an A+ from the Better Business Bureau", "4.8 stars on Google", "The FDIC rated …". */
export function raterOf(
  text: string,
  sentence: Range,
  grade: FoundGrade,
  assignment: Assignment,
  until: number,
  chosen: readonly ChosenScheme[],
  isRater: (name: string) => boolean,
): Rater | null {
  const beside = raterBeside(text, sentence, grade, assignment, chosen, isRater);
  if (beside !== null) return beside;
  const after = raterAfter(text, grade, until);
  if (after !== null) return identify(after, grade, chosen);
  const isObject = assignment.object !== null && !NAMES_ITS_AREA.has(assignment.rule);
  const passive = PASSIVE_BY.exec(text.slice(Math.max(sentence.start, grade.start - 140), grade.start));
  if (passive?.[1] !== undefined && grade.shape !== "word") return identify(passive[1], grade, chosen);
  const giving = givingBefore(text, sentence.start, assignment.anchor.start);
  const action = isObject ? null : (giving?.verb ?? actionBefore(text, sentence, grade));
  const verb = isObject
    ? assignment.anchor.start
    : (action ?? showingBefore(text, sentence, grade, assignment, until, isRater));
  if (verb === null) return null;
  const subject = subjectBefore(text, sentence, verb);
  const [name] = subject === null ? [] : namesIn(text, subject);
  if (name === undefined) return null;
  const rater = identify(text.slice(name.start, ownName(text, name)), grade, chosen);
  // "The county has maintained its AA- rating": whoever is no rater keeps a grade of its own.
  const isOwn =
    action !== null && giving === null && rater.schemeId === null && grade.shape !== "recommendation";
  return isOwn && OWN_RATING.test(text.slice(action, grade.start)) ? null : rater;
}

const SHOWS =
  /\b(?:shows?|showed|lists?|listed|puts?|has|displays?|displayed|records?|recorded|reports?|reported|publishes|published|carries)\s(?:an?|the)\s[^.;]{0,60}$/;

/** "The marketplace Lakoh [shows] a score of 4.7 out of 5 for the CoolBreeze Lite": another’s grade is its own to give. */
function showingBefore(
  text: string,
  sentence: Range,
  grade: FoundGrade,
  assignment: Assignment,
  until: number,
  isRater: (name: string) => boolean,
): number | null {
  const from = Math.max(sentence.start, grade.start - 100);
  const match = SHOWS.exec(text.slice(from, grade.start));
  if (match === null || ratedAfter(text, grade, assignment, until, isRater) === null) return null;
  return from + match.index;
}

const AUTHOR =
  /(?!Updated|New|Recent|Latest|Analyst|The|A|An|This)([A-Z][\w.&+’-]*(?:\s(?:&\s)?[A-Z][\w.&+’-]*){0,4})\s(?:(?:equity|research|investment|senior|analyst)\s)*(?:reports?|notes?|analysts?)\b/;

/** Charity Navigator’s four-star rating · a 5-star BBB rating · a Northland research report that reaffirmed its Buy */
function raterBeside(
  text: string,
  sentence: Range,
  grade: FoundGrade,
  { anchor, rule }: Assignment,
  chosen: readonly ChosenScheme[],
  isRater: (name: string) => boolean,
): Rater | null {
  const before = text.slice(Math.max(sentence.start, grade.start - 120), grade.start);
  const owner = rule === "grade-rating" ? possessorOf(text, sentence, grade, anchor, isRater) : null;
  if (owner?.gives) return identify(text.slice(owner.start, ownName(text, owner)), grade, chosen);
  const inside = rule === "grade-rating" ? text.slice(grade.end, anchor.end) : "";
  for (const { scheme } of chosen) {
    const printed = [...scheme.issuer.aliases, ...scheme.aliases, scheme.issuer.name].find(
      (name) => /^[A-Z]/.test(name) && inside.includes(name),
    );
    if (printed !== undefined) return identify(printed, grade, chosen);
  }
  // "a 10/10 Avvo Rating": on everybody's scales the name between grade and noun is the rater's.
  const between =
    /^\s((?!Overall|Safety|Star|Credit|Issuer|Average|Customer|ESG|Long|Short|Peer|Rating|Financial)[A-Z][\w.&]+(?:\s[A-Z][\w.&]+){0,2})\s[Rr]ating$/.exec(
      inside,
    )?.[1];
  if (between !== undefined && /^(?:out-of|stars)$/.test(grade.shape))
    return identify(between, grade, chosen);
  const unknown =
    rule === "programme" || rule === "would-be" ? /([A-Z][a-z]*[A-Z]\w*)\s$/.exec(before)?.[1] : undefined;
  if (unknown !== undefined) return identify(unknown, grade, chosen);
  if (grade.shape !== "recommendation") return null;
  const author = AUTHOR.exec(before);
  return author?.[1] === undefined ? null : identify(author[1], grade, chosen);
}

function raterAfter(text: string, grade: FoundGrade, until: number): string | null {
  const from = grade.end;
  const words = text.slice(from, Math.min(until, from + 160)).replace(/[.!?]\s.*$/s, "");
  for (const match of allMatches(words, AFTER)) {
    const link = match[1] ?? match[2] ?? "";
    const onPlatform = /stars|glyphs|out-of/.test(grade.shape);
    const atBroker = link === "at" && grade.shape === "recommendation";
    const inGuide = link === "in" && GUIDE.test(words.slice(match.index, match.index + 90));
    if (/^(?:on|at|in|with)$/.test(link) && !onPlatform && !atBroker && !inGuide) continue;
    if (
      link === "from" &&
      /^["”’']?\s$/.test(words.slice(0, match.index)) &&
      /^(?:from\s)?["“‘]?[A-Z]{1,3}[+-]?["”’]/.test(words.slice(match.index + 5))
    )
      continue;
    if (link === "from" && /\b(?:up|down)\s$/.test(words.slice(0, match.index))) continue;
    const start = from + match.index + match[0].length;
    const [name] = namesIn(text, { start, end: Math.min(until, start + 80) });
    if (name === undefined || name.start !== start) continue;
    const kind =
      /^\s(?:magazine|newspaper|journal|website)\b/.exec(text.slice(name.end, name.end + 12))?.[0].length ??
      0;
    const joined = /\sand\s[A-D][+-]$/.exec(text.slice(name.start, name.end)); // "by A.M. Best and A+ by S&P"
    if (joined !== null) return text.slice(name.start, name.start + joined.index);
    const printed = text.slice(name.start, kind > 0 ? name.end + kind : ownName(text, name));
    if (printed.length < 2 || /^(?:\d|Q[1-4]|FY|[A-Z][+-]?$)/.test(printed)) continue;
    return printed;
  }
  return null;
}

/** "assigned by Moody’s, reflecting": where nothing is owned, the ’s belongs to the name. */
function ownName(text: string, { end }: Range): number {
  return /^[’']s(?:[,.;)]|\s*\n|\s(?:with|and|in|on|at|to|for|is|was|has|assigned|affirmed|upgraded|downgraded|raised|lowered|rates|rated)\b|$)/.test(
    text.slice(end, end + 8),
  )
    ? end + 2
    : end;
}

function identify(name: string, grade: FoundGrade, chosen: readonly ChosenScheme[]): Rater {
  const folded = fold(name).replace(/^the\s|'s$/g, "");
  const own = new Set(grade.readings.map(({ schemeId }) => schemeId));
  const scheme = chosen.find(({ scheme }) => own.has(scheme.id) && isIssuedBy(scheme, folded));
  return { name, schemeId: scheme?.scheme.id ?? null };
}

function isIssuedBy({ issuer, aliases, name }: ChosenScheme["scheme"], folded: string): boolean {
  return [issuer.name, ...issuer.aliases, ...aliases, name].some((alias) => {
    const known = fold(alias).replace(/^the\s|'s$/g, "");
    return (
      known === folded ||
      folded.startsWith(`${known} `) ||
      known.startsWith(`${folded} `) ||
      folded.endsWith(` ${known}`)
    );
  });
}
