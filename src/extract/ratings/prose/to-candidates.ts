import { COUNTED_WHOLES } from "../../../knowledge/count-words.js";
import type { Range, Rejected } from "../../../model/index.js";
import type { CategoryMention, ChosenScheme, GradeMention, RatingCandidate } from "../candidate.js";
import { type CategoryNames, findCategoryNames } from "./category-names.js";
import { creditLabel } from "./credit-label.js";
import type { Assignment } from "./frames/index.js";
import type { FoundGrade, Reading } from "./grades/index.js";
import { chooseReading } from "./in-scheme.js";
import { isOtherParty } from "./other-party.js";
import { outlookIn } from "./outlook.js";
import { isLongAgo, periodIn } from "./period.js";
import { anyOf } from "./phrases.js";
import { raterOf } from "./rater.js";
import { clauseAround, type Timing, timingOf } from "./timing.js";
import { whatIsRated } from "./what-is-rated.js";

/** A sentence with the grades that it assigns, and what the document says around it. */
export interface SentenceFacts {
  readonly text: string;
  readonly sentence: Range & { readonly block: number };
  readonly assigned: ReadonlyMap<FoundGrade, Assignment>;
  readonly names: CategoryNames;
  readonly chosen: readonly ChosenScheme[];
  readonly mainSubject: () => string | null;
  readonly releaseYear: number | null;
  readonly inHeadline: boolean;
  readonly isRater: (name: string) => boolean;
  readonly inQuote: (range: Range) => boolean;
  readonly reject: ((rejected: Rejected) => void) | null;
}

/** Frames that state an assignment even in somebody's mouth; the others are opinion there. */
const SAYABLE: ReadonlySet<string> = new Set(["judged", "judged-object", "would-be", "rating-of"]);

/** One candidate for each assigned grade and each category that it is given to. */
export function toCandidates(facts: SentenceFacts): RatingCandidate[] {
  const { sentence, assigned } = facts;
  const grades = [...assigned.keys()].sort((a, b) => a.start - b.start);
  const candidates: RatingCandidate[] = [];
  for (const [index, grade] of grades.entries()) {
    const assignment = assigned.get(grade);
    if (assignment === undefined) continue;
    const from = grades[index - 1]?.end ?? sentence.start;
    const until = grades[index + 1]?.start ?? sentence.end;
    const subject = candidates.at(-1)?.subject ?? null;
    for (const candidate of candidatesOf(facts, grade, assignment, from, until)) {
      const whole = candidate.subject === null ? { ...candidate, subject } : candidate;
      candidates.push(
        assignment.rule === "coordinated" && grade.shape === "symbol"
          ? withLabel(whole, candidates.at(-1))
          : whole,
      );
    }
  }
  return withoutScores(candidates);
}

/** "an average BER of B1 …; the present average is B3": a symbol that borrows its verb borrows the rating’s name. */
function withLabel(candidate: RatingCandidate, lender: RatingCandidate | undefined): RatingCandidate {
  if (candidate.category !== null || lender === undefined || lender.category === null) return candidate;
  return { ...candidate, category: lender.category, scope: "category" };
}

/** "scored 88 out of 100 and was awarded four stars": the score stands behind the level and is no second grade. */
function withoutScores(candidates: readonly RatingCandidate[]): RatingCandidate[] {
  return candidates.filter((candidate, index) => {
    const isScore = candidate.grade.best !== null && candidate.grade.best > 10;
    const partner = candidates.find(
      (other, at) => at !== index && other.role === candidate.role && (other.grade.best ?? 0) <= 10,
    );
    return !(isScore && partner !== undefined);
  });
}

function candidatesOf(
  facts: SentenceFacts,
  grade: FoundGrade,
  assignment: Assignment,
  from: number,
  until: number,
): RatingCandidate[] {
  const { text, sentence, names, chosen, inQuote, reject, isRater } = facts;
  const refuse = (rule: string, reason: string) => {
    reject?.({ kind: "rating", start: grade.start, end: grade.end, rule, reason });
    return [];
  };
  if (inQuote(grade) && !SAYABLE.has(assignment.rule))
    return refuse("opinion", "somebody says it; the words assign no grade");
  const clause = clauseAround(text, sentence, grade, from, until);
  const timing = timeOf(facts, clause, assignment);
  if (timing === "criterion") return refuse("criterion", "a rule for anybody, not a grade of somebody");
  if (isNegated(clause.before)) return refuse("negated", "the sentence says that the grade was not given");

  if (isCounted(clause.before)) return refuse("counted", "the sentence says how many had the grade, not who");

  const rater = raterOf(text, sentence, grade, assignment, until, chosen);
  const reading = chooseReading(grade, sentence, chosen, rater?.schemeId);
  const scheme = chosen.find(({ scheme: { id } }) => id === reading.schemeId)?.scheme;
  const hasCategories = (scheme?.categories.length ?? 0) > 0;
  const isWish = timing === "target" || timing === "hypothetical";
  const graded = whatIsRated({
    text,
    sentence,
    grade,
    assignment,
    from,
    until,
    names,
    hasCategories,
    isWish,
    isRater,
  });
  const label = canonical(facts, creditLabel(text, sentence, grade, from, reading.schemeId));
  const implied = assignment.rule === "would-be" ? null : impliedCategory(facts, reading);
  const categories = label !== null ? [label] : graded.categories;
  const own = categories.length > 0 ? categories : [implied];
  const named = graded.subject === null ? null : text.slice(graded.subject.start, graded.subject.end);
  const subject = facts.inHeadline || named === rater?.name ? null : named;
  const indefinite =
    assignment.rule === "compound" && isSomebodyElses(text, sentence, grade, subject, facts.mainSubject());
  const other =
    indefinite || isOtherParty(text, sentence, grade, assignment.anchor, subject, facts.mainSubject());
  const isOverall =
    /\boverall\b/i.test(clause.before.slice(-60)) || /^["”’']?\soverall\b/i.test(clause.after);
  return [...own, ...graded.also].map((category) => ({
    grade: mentionOf(grade, reading, category),
    category,
    scope: category !== null ? "category" : isOverall ? "overall" : "single",
    schemeId: reading.schemeId,
    subject,
    assessor: rater?.name ?? null,
    role: other && timing === "current" ? "other-party" : timing,
    outlook: outlookOf(facts, grade, reading.schemeId, timing),
    change: null,
    period: periodIn(clause.before, clause.after),
    form: grade.shape === "stars" || grade.shape === "glyphs" ? "stars" : "prose",
    evidence: { start: sentence.start, end: sentence.end },
    rule: `prose:${assignment.rule}`,
    confidence: assignment.confidence,
  }));
}

/** A category with levels of its own ranks the grade among them. */
function mentionOf(grade: FoundGrade, reading: Reading, category: CategoryMention | null): GradeMention {
  const own = grade.readings.find(
    (other) =>
      other.schemeId === reading.schemeId && other.category !== null && other.category === category?.name,
  );
  const { category: _implied, ...mention } = own ?? reading;
  return { ...mention, start: grade.start, end: grade.end };
}

type Clause = { readonly before: string; readonly after: string };

/** A grade dated years before the release is an earlier one, if the sentence speaks of it as past. */
function timeOf(
  { releaseYear, text, sentence }: SentenceFacts,
  clause: Clause,
  { rule }: Assignment,
): Timing {
  const timing =
    rule === "compound"
      ? timingOf({ ...clause, before: clause.before.replace(/\bfrom\s(?:an?|the)\s$/, "") })
      : timingOf(clause);
  if (timing !== "current") return timing;
  return isLongAgo(clause, text.slice(sentence.start, sentence.end), releaseYear) ? "previous" : "current";
}

const COUNTED = new RegExp(
  `\\b(?:\\d[\\d,]*(?:\\s?%|\\sper\\s?cent|\\spercent)?|few|fewer|many|most|several|some|majority|hundreds|thousands|dozens)\\s(?:than\\s\\S+\\s(?:percent\\s)?)?(?:of\\s)?(?:[\\w,-]+\\s){0,4}(?:${anyOf(COUNTED_WHOLES.filter((noun) => noun.endsWith("s")))})\\s(?:\\w+\\s){0,3}(?:an?\\s|the\\s)?["“‘']?$`,
  "i",
);

/** "Only 22 of 1,750 companies earned Platinum ratings" */
function isCounted(before: string): boolean {
  return COUNTED.test(before);
}

const NEGATED =
  /\b(?:not|never|nor|neither|nobody|none|cannot|isn[’']t|wasn[’']t|without|rather\sthan|instead\sof|not\syet|avoid(?:ed|ing)?)\b[^,.;]{0,40}$/i;

function isNegated(before: string): boolean {
  return NEGATED.test(before) && !/\bnot\sonly\b/i.test(before);
}

/** "from a D-rated block": something indefinite that is not what the release is about. "is an A-rated district" is. */
function isSomebodyElses(
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

/** "viability grade" is the scheme’s Viability, in the words of the text. */
function canonical({ text, names }: SentenceFacts, label: CategoryMention | null): CategoryMention | null {
  if (label === null) return null;
  const known = findCategoryNames(text, label, names).find(
    ({ start, schemeId }) => start === label.start && schemeId === label.schemeId,
  );
  return known === undefined ? label : { ...known, end: label.end };
}

/** A level that only one category has (G1) implies it; its name stands somewhere in the document, or it stays out. */
function impliedCategory({ text, names, sentence }: SentenceFacts, reading: Reading): CategoryMention | null {
  if (reading.category === null) return null;
  const near = {
    start: Math.max(0, sentence.start - IMPLIED_REACH),
    end: Math.min(text.length, sentence.end + IMPLIED_REACH),
  };
  return (
    findCategoryNames(text, near, names).find(
      ({ name, schemeId }) => name === reading.category && schemeId === reading.schemeId,
    ) ?? null
  );
}

const IMPLIED_REACH = 1500;

/** Only a scheme with outlooks has one; it may stand in the sentence after the grade. */
function outlookOf(
  { text, sentence, chosen }: SentenceFacts,
  grade: FoundGrade,
  schemeId: string | null,
  timing: Timing,
): string | null {
  const scheme = chosen.find(({ scheme }) => scheme.id === schemeId)?.scheme;
  const { outlook } = scheme?.modifiers ?? {};
  if (outlook === undefined || grade.shape !== "symbol") return null;
  const { now, before } = outlookIn(text, {
    start: sentence.start,
    end: Math.min(text.length, sentence.end + 160),
  });
  return timing === "previous" ? before : now;
}
