import { AREA_NOUNS } from "../../../knowledge/area-nouns.js";
import { COUNT_VERBS, COUNTED_WHOLES, ZERO_WORDS } from "../../../knowledge/count-words.js";
import { parseNumberWords } from "../../../language/number-words.js";
import type { Range } from "../../../model/index.js";
import type { FoundGrade } from "../prose/grades/index.js";
import { anyOf } from "../prose/phrases.js";

/** One number with the level it counts, as the words join them. */
export interface CountUnit extends Range {
  readonly count: number;
  readonly grades: readonly FoundGrade[];
  /** A verb or a counted noun stands between them: enough for a count of its own. */
  readonly explicit: boolean;
}

const NUMBER_WORD =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty";
const NUMBER = `\\d{1,3}(?:,\\d{3})+|\\d{1,4}|(?:twenty|thirty|forty|fifty)-(?:one|two|three|four|five|six|seven|eight|nine)|${NUMBER_WORD}|${anyOf(ZERO_WORDS)}`;
const LEAD =
  "(?:only\\s|just\\s|the\\sremaining\\s|the\\sother\\s|a\\sfurther\\s|another\\s|some\\s|all\\s)?";
const SHARE =
  "(?:,?\\s(?:or|representing|equal\\sto)\\s\\d+(?:\\.\\d+)?(?:\\s?%|\\sper\\s?cent),?|\\s\\(\\d[^)]{0,14}\\))?";
const OF = "(?:\\sof\\s(?:them|these|those|which|(?:the|our|its|their|all)(?:\\s[\\w’'-]+){1,5}?))?";
const WORD = "[A-Za-z][\\w’'-]*";
const HELPERS =
  "was|were|are|is|has|have|had|been|be|being|now|also|currently|each|still|that|which|who|only|all|again";
const NOUNS = `(?:\\s(?!(?:${HELPERS}|and|or|as|in|rated|graded|judged)\\b)${WORD}){0,3}(?:\\s(?:in|at|across|from|of)\\s(?:the|our|its)\\s${WORD}(?:\\s${WORD})?)?`;
const VERB = `(?:\\s(?:${HELPERS}))*(?:\\s(?:${anyOf(COUNT_VERBS)}))?(?:\\s(?:as|to\\sbe|to|in(?:\\s(?:its|the))?|an?|the|at|being|either|overall|(?:top|lowest|highest|maximum)(?=\\s)|(?:food\\s)?(?:hygiene\\s)?(?:rating|grade|score)\\sof))*`;

/** Between a number and the level after it: of them · or 76%, · food businesses in the district · were judged to be · an. */
const ASIDE = "(?:,\\s(?!among|includ|which|who|where|one)[a-z]+(?:\\s[a-z]+){0,2},)?";
const COUNTED = new RegExp(
  `(?<![\\w.,£$€/-])(${LEAD})(${NUMBER})(?!\\s?%|\\sper\\s?cent|\\spercent|\\slonger|\\sin\\sten)${SHARE}${OF}${SHARE}(${NOUNS})${SHARE}${ASIDE}(${VERB})\\s?["“‘']?$`,
  "i",
);
const IN_NUMBER = inNumber("in|for|at|across|on");
/** "not compliant with two": what is complied with is counted too. */
const WITH_NUMBER = inNumber("with");
const EXPLICIT_VERB = new RegExp(`\\b(?:${anyOf(COUNT_VERBS)}|were|are|was|is)\\b`, "i");
const RATING_VERB = new RegExp(`\\b(?:${anyOf(COUNT_VERBS)})\\b`, "i");
const AREAS = new RegExp(`\\b(?:${anyOf([...AREA_NOUNS, ...COUNTED_WHOLES])})\\b`, "i");
const NOT_COUNTED =
  /\b(?:years?|months?|weeks?|days?|times?|points?|stars?|percentage|pages?|hours?|minutes?|miles?|people|notch(?:es)?|grade|grades|rating|ratings|levels?)\b/i;
/** After a level without a verb: the end, a comma, the next number; "two good days" goes on with a noun. */
const LEVEL_ENDS =
  /^["”’']?(?:\s?[,.;:)]|\s(?:and|with|or|in|but|while|areas?|ratings?|grades?|class|category|band)\b|$)/;
const REACH = 130;

/** two were judged to be ‘Outstanding’ · six ‘Good’ · 23 hospitals earned an “A” · none was rated ‘Inadequate’ */
export function numberThenLevel(
  text: string,
  sentence: Range,
  grades: readonly FoundGrade[],
  from: number,
): CountUnit | null {
  const [first] = grades;
  const last = grades.at(-1);
  if (first === undefined || last === undefined) return null;
  const start = Math.max(sentence.start, from, first.start - REACH);
  const match = COUNTED.exec(text.slice(start, first.start));
  if (match === null) return null;
  const [, lead = "", number = "", nouns = "", verb = ""] = match;
  if (NOT_COUNTED.test(nouns)) return null;
  // "One Foundry Square is rated Gold": a number with a capital and a capital behind it opens a name.
  if (/^[A-Z]/.test(number) && /^\s[A-Z]/.test(nouns)) return null;
  const count = countOf(number);
  if (count === null || count > 100_000 || /^(?:19|20)\d\d$/.test(number)) return null;
  // "where 1 is unsatisfactory and 6 is excellent", "FrostLine 300 has been rated A"
  if ((/^\d/.test(number) || count > 1) && /^\s(?:is|was|has)\b/i.test(verb)) return null;
  if (/^all\s$/i.test(lead) && !/\bin\s$/i.test(text.slice(sentence.start, start + match.index))) return null; // "all four themes were graded adequate" is a rating of them all
  const shown = first.marked || first.capital;
  const explicit =
    RATING_VERB.test(verb) || (EXPLICIT_VERB.test(verb) && (shown || nouns === "" || AREAS.test(nouns)));
  if (!explicit && !LEVEL_ENDS.test(text.slice(last.end, Math.min(sentence.end, last.end + 20)))) return null;
  return { start: start + match.index, end: closed(text, last.end), count, grades, explicit };
}

/** adequate in four · requiring improvement in six areas */
export function levelInNumber(
  text: string,
  sentence: Range,
  grades: readonly FoundGrade[],
): CountUnit | null {
  const [first] = grades;
  const last = grades.at(-1);
  if (first === undefined || last === undefined) return null;
  const behind = text.slice(last.end, Math.min(sentence.end, last.end + 60));
  const complies = /compliant$/i.test(text.slice(last.start, last.end));
  const match = (complies ? WITH_NUMBER : IN_NUMBER).exec(behind);
  const count = match === null ? null : countOf(match[1] ?? "");
  if (match === null || count === null || /^(?:19|20)\d\d$/.test(match[1] ?? "")) return null;
  const noun =
    /^\s(?:of\s(?:the\s)?)?(?:\w+\s)?(?:areas?|categories|category|standards?|criteria|questions|domains|aspects|tests?|themes|judge?ments?|measures|services|heads?|headings|regulations|schools|homes)\b|^\sof\s(?:them|these|those|its\s\w+|the\s\w+)\b/i;
  const after = last.end + match[0].length;
  const nouns = noun.exec(text.slice(after, after + 40));
  return {
    start: first.start,
    end: after + (nouns?.[0].length ?? 0),
    count,
    grades,
    explicit: nouns !== null,
  };
}

function inNumber(links: string): RegExp {
  return new RegExp(
    `^["”’']?\\s(?:${links})\\s(?:the\\sremaining\\s|the\\sother\\s|a\\sfurther\\s|another\\s|just\\s|only\\s)?(${NUMBER})\\b(?!\\s?%|\\sper\\s?cent|-|\\syears?|\\smonths?|\\/)`,
    "i",
  );
}

function countOf(printed: string): number | null {
  if (new RegExp(`^(?:${anyOf(ZERO_WORDS)})$`, "i").test(printed)) return 0;
  const figure = Number(printed.replace(/,/g, ""));
  return Number.isNaN(figure) ? parseNumberWords(printed) : figure;
}

function closed(text: string, end: number): number {
  return /["”’']/.test(text[end] ?? "") ? end + 1 : end;
}
