import type { Range } from "../../../model/index.js";
import type { RatingCandidate } from "../candidate.js";
import { isUnlisted } from "../schemes/unlisted/index.js";
import { inTimeOf, withLabel, withoutScores } from "./borrowed.js";
import { canonical, impliedCategory, mentionOf } from "./category-label.js";
import { confidenceIn } from "./confidence.js";
import { creditLabel } from "./credit-label.js";
import { distributed } from "./distributed.js";
import type { Assignment } from "./frames/index.js";
import type { FoundGrade } from "./grades/index.js";
import { chooseReading } from "./in-scheme.js";
import { namedSubjects } from "./named-subjects.js";
import { isInPassing, isOtherParty, isSomebodyElses } from "./other-party.js";
import { outlookOf } from "./outlook.js";
import { periodIn } from "./period.js";
import { raterOf } from "./rater/index.js";
import { isCounted, isNegated } from "./refusals.js";
import type { SentenceFacts } from "./sentence-facts.js";
import { clauseAround, timeOf } from "./timing.js";
import { whatIsRated } from "./what-is-rated.js";

/** Frames that state an assignment even in somebody's mouth; the others are opinion there. */
const SAYABLE: ReadonlySet<string> = new Set(["judged", "judged-object", "would-be", "rating-of"]);
/** A level printed as one, before its noun, is no praise: “our Outstanding rating from Ofsted”. */
function isStatedInSpeech({ rule }: Assignment, { shape, capital }: FoundGrade): boolean {
  return SAYABLE.has(rule) || (rule === "grade-rating" && shape === "word" && capital);
}

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
      const named = candidate.subject === null ? { ...candidate, subject } : candidate;
      const whole =
        assignment.rule === "coordinated" ? inTimeOf(named, candidates.at(-1), facts.text) : named;
      candidates.push(
        assignment.rule === "change" || (assignment.rule === "coordinated" && grade.shape === "symbol")
          ? withLabel(whole, candidates.at(-1))
          : whole,
      );
    }
  }
  return withoutScores(distributed(facts.text, candidates));
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
  if (inQuote(grade) && !isStatedInSpeech(assignment, grade))
    return refuse("opinion", "somebody says it; the words assign no grade");
  const clause = clauseAround(text, sentence, grade, from, until);
  const timing = timeOf(
    text.slice(sentence.start, sentence.end),
    clause,
    grade.end - sentence.start,
    assignment.rule,
    facts.releaseYear,
  );
  if (timing === "criterion") return refuse("criterion", "a rule for anybody, not a grade of somebody");
  if (isNegated(clause.before)) return refuse("negated", "the sentence says that the grade was not given");

  if (isCounted(clause.before)) return refuse("counted", "the sentence says how many had the grade, not who");

  const rater = raterOf({ text, sentence, grade, assignment, until, chosen, isRater });
  const reading = chooseReading(grade, sentence, chosen, rater?.schemeId);
  const scheme = chosen.find(({ scheme: { id } }) => id === reading.schemeId)?.scheme;
  const hasCategories = (scheme?.categories.length ?? 0) > 0 || isUnlisted(reading.schemeId);
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
  // “Our goal is Gold,” Dr Aziz said: what is told outside the quotation is who speaks.
  const isSpeaker = graded.subject !== null && inQuote(grade) && !inQuote(graded.subject);
  const subject = facts.inHeadline || named === rater?.name || isSpeaker ? null : named;
  const isOverall =
    /\boverall\b/i.test(clause.before.slice(-60)) || /^["”’']?\soverall\b/i.test(clause.after);
  const subjects =
    subject !== null && graded.subject !== null
      ? namedSubjects(text, graded.phrase ?? null, graded.subject)
      : meantBy(facts, grade, graded.phrase ?? null);
  const indefinite =
    assignment.rule === "compound" && isSomebodyElses(text, sentence, grade, subject, facts.mainSubject());
  const [whom = null] = subjects;
  const other =
    indefinite || isOtherParty(text, sentence, grade, assignment.anchor, whom, facts.mainSubject());
  const inPassing = isInPassing(text, sentence, assignment.anchor, whom, facts.mainSubject());
  return subjects.flatMap((subject) =>
    [...own, ...graded.also].map((category) => ({
      grade: mentionOf(grade, reading, category),
      category,
      scope: category !== null ? "category" : isOverall ? "overall" : "single",
      schemeId: reading.schemeId,
      subject,
      assessor: rater?.name ?? null,
      role: other && (timing === "current" || timing === "previous") ? "other-party" : timing,
      inPassing,
      outlook: grade.shape === "symbol" ? outlookOf(text, sentence, scheme, timing) : null,
      change: null,
      period: periodIn(clause.before, clause.after),
      form: grade.shape === "stars" || grade.shape === "glyphs" ? "stars" : "prose",
      evidence: { start: sentence.start, end: sentence.end },
      rule: `prose:${assignment.rule}`,
      confidence: confidenceIn(assignment, reading.schemeId, category, clause),
    })),
  );
}

/** Whom a phrase without a name means; null where the place leaves it to the document. */
function meantBy(
  { referents, recent, inHeadline }: SentenceFacts,
  grade: FoundGrade,
  phrase: Range | null,
): readonly (string | null)[] {
  const meant = inHeadline ? [] : referents(phrase, grade.start, recent);
  return meant.length > 0 ? meant : [null];
}
