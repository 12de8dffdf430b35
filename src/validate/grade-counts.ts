import { AREA_NOUNS } from "../knowledge/area-nouns.js";
import { allMatches } from "../language/all-matches.js";
import { parseNumberWords } from "../language/number-words.js";
import {
  type GradeCount,
  type Issue,
  issue,
  type PressReleaseRecord,
  type Rating,
  spanAt,
} from "../model/index.js";

/** The release counts its own grades: each count of areas, and the stated number of areas, against the listed ones. */
export function checkGradeCounts(record: PressReleaseRecord): readonly Issue[] {
  const disagreeing = record.gradeCounts.flatMap((count, index) =>
    count.agreesWithRatings === false ? [countIssue(record, count, index)] : [],
  );
  return [...disagreeing, ...checkNumberOfAreas(record)];
}

function countIssue({ ratings }: PressReleaseRecord, count: GradeCount, index: number): Issue {
  const { text, start, end, counts, role } = count;
  const listed = ratings.filter((rating) => isListed(rating) && rating.role === role);
  const tally = (labels: string) =>
    listed.filter(({ grade }) => labels.split("|").includes(grade.label)).length;
  return issue("V410", {
    detail: text,
    path: `/gradeCounts/${index}`,
    span: { text, start, end },
    actual: counts.map(({ label, count: stated }) => `${stated} ${label}`).join(", "),
    expected: counts.map(({ label }) => `${tally(label)} ${label}`).join(", "),
  });
}

const NUMBER =
  "\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen";
const NOUN = AREA_NOUNS.filter(
  (noun) => noun.endsWith("s") && noun !== "services" && noun !== "outcomes",
).join("|");

/** measured against nine areas of business · inspected across 11 areas · judged on five key questions */
const STATED = new RegExp(
  `\\b(?:inspect|measur|assess|examin|judg|grad|evaluat|look|rat)\\w*\\s(?:[\\w’'-]+\\s){0,4}?(?:against|across|on|in|at|under|over|of|into)\\s(?:all\\s|the\\s|its\\s)?(${NUMBER})\\s(?:[a-z]+\\s){0,2}?(?:${NOUN})\\b(?!\\s(?:for\\simprovement|of\\sconcern|where|in\\swhich|requir|need))`,
  "gi",
);

/** Fewer lines than this are no list of all areas. */
const LIST = 3;

/** "nine areas of business" above a list of eight: is a line missing? */
function checkNumberOfAreas({ text, ratings }: PressReleaseRecord): readonly Issue[] {
  const listed = ratings.filter((rating) => isListed(rating) && rating.role === "current");
  const subjects = new Set(listed.map(({ subject }) => subject));
  const schemes = new Set(listed.map(({ schemeId }) => schemeId));
  const names = new Set(listed.map(({ category }) => category));
  if (names.size < LIST || subjects.size > 1 || schemes.size > 1) return [];
  for (const match of allMatches(text, STATED)) {
    const stated = numberOf(match[1] ?? "");
    if (stated === null) continue;
    if (stated === names.size) return [];
    const span = spanAt(text, match.index, match.index + match[0].length);
    return [issue("V411", { detail: span.text, span, actual: String(stated), expected: String(names.size) })];
  }
  return [];
}

function isListed({ form, category }: Rating): boolean {
  return (form === "list" || form === "table") && category !== null;
}

function numberOf(printed: string): number | null {
  return /^\d/.test(printed) ? Number(printed) : parseNumberWords(printed);
}
