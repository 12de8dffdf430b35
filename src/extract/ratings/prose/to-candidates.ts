import type { Range, Rejected } from "../../../model/index.js";
import type { CategoryMention, ChosenScheme, RatingCandidate } from "../candidate.js";
import type { CategoryNames } from "./category-names.js";
import { creditLabel } from "./credit-label.js";
import type { Assignment } from "./frames/index.js";
import type { FoundGrade } from "./grades/index.js";
import { chooseReading } from "./in-scheme.js";
import { isOtherParty } from "./other-party.js";
import { outlookIn } from "./outlook.js";
import { periodIn } from "./period.js";
import { raterOf } from "./rater.js";
import { clauseAround, timingOf } from "./timing.js";
import { whatIsRated } from "./what-is-rated.js";

/** A sentence with the grades that it assigns. */
export interface SentenceFacts {
  readonly text: string;
  readonly sentence: Range & { readonly block: number };
  readonly assigned: ReadonlyMap<FoundGrade, Assignment>;
  readonly names: CategoryNames;
  readonly chosen: readonly ChosenScheme[];
  readonly mainSubject: () => string | null;
  readonly inQuote: (range: Range) => boolean;
  readonly reject: ((rejected: Rejected) => void) | null;
}

/** Frames that state an assignment even in somebody's mouth; the others are opinion there. */
const SAYABLE = new Set(["judged", "judged-object", "would-be", "rating-of"]);

/** One candidate for each assigned grade and each category that it is given to. */
export function toCandidates(facts: SentenceFacts): RatingCandidate[] {
  const { sentence, assigned } = facts;
  const grades = [...assigned.keys()].sort((a, b) => a.start - b.start);
  return grades.flatMap((grade, index) => {
    const assignment = assigned.get(grade);
    if (assignment === undefined) return [];
    const previousEnd = grades[index - 1]?.end ?? sentence.start;
    const until = grades[index + 1]?.start ?? sentence.end;
    return candidatesOf(facts, grade, assignment, previousEnd, until);
  });
}

function candidatesOf(
  facts: SentenceFacts,
  grade: FoundGrade,
  assignment: Assignment,
  previousEnd: number,
  until: number,
): RatingCandidate[] {
  const { text, sentence, names, chosen, inQuote, reject } = facts;
  const refuse = (rule: string, reason: string) => {
    reject?.({ kind: "rating", start: grade.start, end: grade.end, rule, reason });
    return [];
  };
  if (inQuote(grade) && !SAYABLE.has(assignment.rule))
    return refuse("opinion", "somebody says it; the words assign no grade");
  const clause = clauseAround(text, sentence, grade, previousEnd, until);
  const timing = timingOf({
    ...clause,
    assigningVerb: text.slice(assignment.anchor.start, assignment.anchor.end),
  });
  if (timing === "criterion") return refuse("criterion", "a rule for anybody, not a grade of somebody");
  if (isNegated(clause.before)) return refuse("negated", "the sentence says that the grade was not given");

  const rater = raterOf(text, sentence, grade, assignment, until, chosen);
  const reading = chooseReading(
    grade,
    sentence,
    chosen,
    rater?.schemeId === undefined ? undefined : rater.schemeId,
  );
  const scheme = chosen.find(({ scheme: { id } }) => id === reading.schemeId)?.scheme;
  const place = {
    text,
    sentence,
    grade,
    assignment,
    until,
    names,
    hasCategories: (scheme?.categories.length ?? 0) > 0,
  };
  const graded = whatIsRated(place);
  const label = creditLabel(text, sentence, grade, previousEnd, reading.schemeId);
  const categories: readonly (CategoryMention | null)[] =
    label !== null ? [label] : graded.categories.length > 0 ? graded.categories : [null];
  const subject = graded.subject === null ? null : text.slice(graded.subject.start, graded.subject.end);
  const other = isOtherParty(text, sentence, grade, assignment.anchor, subject, facts.mainSubject());
  const isOverall =
    /\boverall\b/i.test(clause.before.slice(-60)) || /^["”’']?\soverall\b/i.test(clause.after);
  return categories.map((category) => ({
    grade: { ...reading, start: grade.start, end: grade.end },
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
    evidence: sentence,
    rule: `prose:${assignment.rule}`,
    confidence: assignment.confidence,
  }));
}

const NEGATED =
  /\b(?:not|never|nor|neither|nobody|none|cannot|isn[’']t|wasn[’']t|without|rather\sthan|instead\sof|not\syet)\b[^,.;]{0,40}$/i;

function isNegated(before: string): boolean {
  return NEGATED.test(before) && !/\bnot\sonly\b/i.test(before);
}

/** Only a scheme with outlooks has one; it may stand in the sentence after the grade. */
function outlookOf(
  { text, sentence, chosen }: SentenceFacts,
  grade: FoundGrade,
  schemeId: string | null,
  timing: string,
): string | null {
  const scheme = chosen.find(({ scheme }) => scheme.id === schemeId)?.scheme;
  const { outlook: hasOutlook } = scheme?.modifiers ?? {};
  if (hasOutlook === undefined || grade.shape !== "symbol") return null;
  const passage = { start: sentence.start, end: Math.min(text.length, sentence.end + 160) };
  const { now, before } = outlookIn(text, passage);
  return timing === "previous" ? before : now;
}
