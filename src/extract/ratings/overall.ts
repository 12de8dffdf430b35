import type { Findings, Range, Rating } from "../../model/index.js";
import { type Document, spanAt } from "../../model/index.js";

/**
 * no overall rating is given · there is no overall grade · was not given an overall judgement · Ofsted no longer
 * gives an overall grade · inspected but not rated · without a single headline grade
 */
const ABSENT = [
  /\bno\s(?:single\s|headline\s)?(?:overall|headline|single-word|one-word)\s(?:\w+\s)?(?:rating|grade|judge?ment|score)s?\b/i,
  /\b(?:not|never|no\slonger|nor|doesn[’']t|does\snot|did\snot|didn[’']t|without)\b[^.;]{0,40}\b(?:an?\s|any\s)?(?:overall|headline|single-word|one-word)\s(?:\w+\s)?(?:rating|grade|judge?ment|score)s?\b/i,
  /\boverall\s(?:\w+\s)?(?:rating|grade|judge?ment|score)s?\s(?:was|were|is|are|has\sbeen|have\sbeen)\s(?:not|no\slonger)\s(?:given|awarded|issued|made|provided|assigned|published)\b/i,
  /\b(?:not|no\slonger|never)\s(?:\w+\s){0,4}(?:an?|any)\s(?:rating|grade|judge?ment)\sfor\soverall\b/i,
  /\binspected\sbut\snot\srated\b/i,
];

/** Categories that are names of whole-subject ratings, not of parts: an issuer's credit rating. */
const WHOLE_LABEL = /\b(?:issuer|financial\sstrength|FSR|ICR|IDR)\b/i;

/** Whether the release gives the grade of its whole subject, says that there is none, or leaves it open. */
export function findOverall(
  document: Document,
  ratings: readonly Rating[],
  mainSubject: string | null,
): Findings["overallRating"] {
  const evidence = statedAbsence(document);
  if (evidence !== null)
    return {
      status: "stated-absent",
      ratingId: null,
      evidence: spanAt(document.text, evidence.start, evidence.end),
    };
  const whole = ratings.filter(
    ({ role, category }) => role === "current" && (category === null || WHOLE_LABEL.test(category)),
  );
  const own = whole.filter(
    ({ subject }) => subject === null || mainSubject === null || fold(subject) === fold(mainSubject),
  );
  const rating = own.find(({ scope }) => scope === "overall") ?? own[0] ?? whole[0];
  if (rating === undefined) return { status: "not-found", ratingId: null, evidence: null };
  return { status: "stated", ratingId: rating.id, evidence: rating.evidence[0] ?? null };
}

function statedAbsence({ text, blocks }: Document): Range | null {
  for (const block of blocks) {
    const words = text.slice(block.start, block.end);
    for (const pattern of ABSENT) {
      const match = pattern.exec(words);
      if (match !== null)
        return { start: block.start + match.index, end: block.start + match.index + match[0].length };
    }
  }
  return null;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/^the\s/, "");
}
