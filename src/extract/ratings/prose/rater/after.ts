import { RATER_BODIES } from "../../../../knowledge/rater-nouns.js";
import { allMatches } from "../../../../language/all-matches.js";
import { namesIn } from "../../parties/names.js";
import { anyOf } from "../phrases.js";
import { type GradePlace, ownName } from "./rater.js";

/** by the CQC · on Google · by the passenger review body Aerometer */
const AFTER = new RegExp(
  `\\b(by|from|on|with|at|in|according\\sto)\\s(?:the\\s(?:(?:19|20)\\d\\d\\s)?|regulator\\s|regulators\\s(?:at\\s)?|inspectors\\s(?:at|from)\\s|watchdog\\s|analysts?\\s(?:at|from)\\s|both\\s)*(?=[A-Z\\d]|(?:state|city|county|province|government)\\sof\\s[A-Z])|\\b(by)\\s(?:(?:the|an?)\\s)?(?:[a-z][a-z-]+\\s){0,4}?(?:${anyOf(RATER_BODIES)})\\s(?=[A-Z])`,
  "g",
);

/** from the state of Illinois */
const GOVERNMENT = /^(?:state|city|county|province|government)\sof\s[A-Z]\w+(?:\s[A-Z]\w+)?/;

/** "bonds issued by the City", "a home run by Larks": by those who do something else. */
const OTHER_ACTS =
  /\b(?:issued|run|owned|operated|managed|led|sold|offered|backed|insured|guaranteed|built|made|held|founded|developed|designed|written|hosted|served|funded|supported|provided|published|commissioned|manufactured|produced)\s$/;

/** "three hats in the 2024 Long Table Good Food Guide": a publication that grades. */
const GUIDE =
  /^in\s(?:the\s)?(?:(?:19|20)\d\d\s)?(?:[A-Z][\w.&’'-]*\s){0,6}(?:Guide|Guidebook|Ratings|Report\sCard|Scorecard|Scoreboard|Barometer|Benchmark|League\sTable)\b/;

/** "… and is being supported by a team from Torrisdale": another clause tells of something else. */
const CLAUSE_OVER =
  /(?:[.!?;]\s|\s(?:and|but|while|which|who|where)\s(?:is|are|was|were|has|have|had|it|they|will)\s).*$/s;

/** The name that stands after the grade as its giver: "rated Good by [the CQC]", "an A+ from [the Better Business Bureau]". */
export function nameAfter({ text, grade, until }: GradePlace): string | null {
  const from = grade.end;
  const words = text.slice(from, Math.min(until, from + 160)).replace(CLAUSE_OVER, "");
  for (const match of allMatches(words, AFTER)) {
    const link = match[1] ?? match[2] ?? "";
    const onPlatform = /stars|glyphs|out-of/.test(grade.shape);
    const atBroker = link === "at" && grade.shape === "recommendation";
    if (link === "by" && OTHER_ACTS.test(words.slice(0, match.index))) continue;
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
    const office = GOVERNMENT.exec(words.slice(match.index + match[0].length))?.[0];
    if (office !== undefined) return office;
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
