import type { Sentence } from "../../../language/sentences.js";
import { contains, type Document, type Range } from "../../../model/index.js";
import type { Context } from "../../context.js";
import type { ChosenScheme, RatingCandidate } from "../candidate.js";
import { antecedentOf } from "./antecedent.js";
import { indexCategories } from "./category-names.js";
import { pairChanges } from "./changes.js";
import { assignGrades, surround } from "./frames/index.js";
import { findGrades, indexLevels } from "./grades/index.js";
import { disjoint, isCovered } from "./nearest.js";
import { isInName, raterTest } from "./never-rated.js";
import { isPraise } from "./praise.js";
import { referentsIn } from "./reference/index.js";
import { isDefinition, isThreshold, isWanted, scaleMentions } from "./scale-description.js";
import type { SentenceFacts } from "./sentence-facts.js";
import { toCandidates } from "./to-candidates.js";

/** A document without any of these has no rating in its prose; most releases end here. */
const RATING_WORDS =
  /\b(?:rat(?:ed|ing|ings|es)\b|grad(?:e|es|ed|ing)\b|judg|assess|stars?\b|scor(?:e|es|ed|ing)\b|upgrad|downgrad|affirm|reiterat|coverage\b|out of (?:5|10|100)\b|inspect|accredit|certif|classif|consensus\b|earned\ban?\s[A-F]|[A-F](?:\+|-(?:minus|plus)\b)|Net Promoter\b|Michelin\b|awarded\b|(?:level|tier)\s(?:of|in)\sthe\b|analysts?\b|audit|hearts?\b|[Gg]uide\b|(?:Level|Tier|Band|Stage|Class|Category)\s(?:\d|[A-F]\b|One|Two|Three|Four))|[★⭐]|\/(?:5|10)\b|\d\*/i;

/**
 * Ratings that sentences state. Step by step: what has the form of a grade; which of it only describes a scale or
 * praises; which the sentence assigns, and how; what is rated, by whom, when; and what it was before.
 */
export function readProse(
  document: Document,
  context: Context,
  chosen: readonly ChosenScheme[],
  mainSubject: () => string | null,
  laidOut: readonly RatingCandidate[],
  counted: readonly Range[],
): readonly RatingCandidate[] {
  const { text, blocks } = document;
  if (chosen.length === 0 && !RATING_WORDS.test(text)) return [];
  const levels = indexLevels(chosen);
  const names = indexCategories(chosen, laidOut);
  const claimed = disjoint([...laidOut.map(({ grade }) => grade), ...counted]);
  const named = disjoint(chosen.flatMap(({ evidence }) => evidence));
  const quoted = context.found.quotes.flatMap(({ parts }) => parts);
  const candidates: RatingCandidate[] = [];
  const isRater = raterTest(chosen);
  const facts = {
    text,
    names,
    chosen,
    mainSubject,
    releaseYear: yearOf(document),
    isRater,
    referents: referentsIn(document, isRater, mainSubject),
    reject: context.reject,
  };

  for (const [index, sentence] of context.sentences.entries()) {
    const before = context.sentences[index - 1] ?? null;
    const block = blocks[sentence.block];
    if (block === undefined || block.section === "contact" || block.kind === "caption") continue;
    const grades = findGrades(context.words, sentence, levels, chosen).filter(
      (grade) => !isCovered(claimed, grade) && !isInName(grade, named),
    );
    if (grades.length === 0) continue;
    const scale = scaleMentions(text, sentence, grades);
    const open = grades.filter((grade) => {
      const why =
        scale.has(grade) || isDefinition(text, grade)
          ? "scale"
          : isThreshold(text, grade) && !isWanted(text, sentence, grade)
            ? "threshold"
            : isPraise(text, sentence, grade)
              ? "praise"
              : null;
      if (why !== null)
        context.reject?.({
          kind: "rating",
          start: grade.start,
          end: grade.end,
          rule: why,
          reason: REASONS[why],
        });
      return why === null;
    });
    const look = (grade: (typeof open)[number]) =>
      surround(text, sentence, grade, block.section === "headline", chosen);
    const assigned = assignGrades(text, sentence, open, look, names);
    if (assigned.size === 0) continue;
    const inHeadline = block.section === "headline";
    // A grade alone in quotation marks is printed as one, not said.
    const inQuote = (range: Range) =>
      quoted.some((part) => contains(part, range) && part.end - part.start > range.end - range.start + 2);
    const last = candidates.at(-1);
    const recent = last !== undefined && contains(block, last.evidence) ? last.subject : null;
    const found = toCandidates({ ...facts, sentence, assigned, inHeadline, inQuote, recent });
    const told = pairChanges(text, heldOver(text, sentence, found, candidates));
    candidates.push(...told.map((candidate) => withAntecedent(candidate, block, sentence, before, facts)));
  }
  return withoutEchoes(candidates, document);
}

const REASONS = {
  scale: "the words describe the scale, they give no grade",
  threshold: "a set of levels is a threshold, not a grade",
  praise: "an ordinary phrase of praise or blame",
} as const;

/** The year that tells which grades are long past. */
function yearOf({ metadata }: Document): number | null {
  const year = Number((metadata.publishedAt ?? metadata.dateline?.date ?? "").slice(0, 4));
  return year > 1900 ? year : null;
}

const ANAPHOR =
  /^(?:A|An|Both|This|Its|Their|It|They|The\s(?:hospital|school|home|company|unit|centre|center|site|service|building|property|bank|college))\b/;

/** "Its maternity unit …" speaks of whom the sentence before it in the paragraph graded. */
function heldOver(
  text: string,
  sentence: Sentence,
  found: readonly RatingCandidate[],
  earlier: readonly RatingCandidate[],
): readonly RatingCandidate[] {
  const last = earlier.at(-1);
  const gap = last === undefined ? "" : text.slice(last.evidence.end, sentence.start);
  if (
    last === undefined ||
    last.subject === null ||
    last.role === "other-party" ||
    gap.trim() !== "" ||
    gap.includes("\n")
  )
    return found;
  const words = text.slice(sentence.start, sentence.end);
  if (!ANAPHOR.test(words) && !/\b(?:awarded|gave|given|rated|rates)\s(?:it|them)\b/.test(words))
    return found;
  return found.map((candidate) =>
    candidate.subject === null ? { ...candidate, subject: last.subject } : candidate,
  );
}

function withAntecedent(
  candidate: RatingCandidate,
  block: Range,
  sentence: Range,
  before: Range | null,
  { text, mainSubject, isRater }: Pick<SentenceFacts, "text" | "mainSubject" | "isRater">,
): RatingCandidate {
  if (candidate.subject !== null || candidate.role === "other-party") return candidate;
  const name = antecedentOf(text, block, sentence, before, mainSubject());
  return name === null || isRater(name) ? candidate : { ...candidate, subject: name };
}

/** A headline's grade that the text gives in full is the same rating. */
function withoutEchoes(
  candidates: readonly RatingCandidate[],
  { blocks }: Document,
): readonly RatingCandidate[] {
  const headlines = blocks.filter(({ section }) => section === "headline");
  const inHeadline = ({ grade }: RatingCandidate) => headlines.some((block) => contains(block, grade));
  const told = candidates.filter((candidate) => !inHeadline(candidate));
  return candidates.filter(
    (candidate) => !inHeadline(candidate) || !told.some((other) => isEcho(candidate, other)),
  );
}

function isEcho(headline: RatingCandidate, told: RatingCandidate): boolean {
  const { value, best, label } = headline.grade;
  const sameNumber =
    value !== null && value === told.grade.value && (best === told.grade.best || headline.schemeId === null);
  return (
    headline.role === told.role &&
    (sameNumber ||
      (label === told.grade.label &&
        (headline.schemeId === told.schemeId || headline.schemeId === null || told.schemeId === null)))
  );
}
