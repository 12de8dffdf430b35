import type { Knowledge } from "../../../knowledge/index.js";
import { findPhrases } from "../../../knowledge/phrase-index.js";
import { readWords } from "../../../knowledge/words.js";
import type { Document } from "../../../model/index.js";
import type { ChosenScheme } from "../candidate.js";
import { admits } from "./admit.js";
import { settleRivals } from "./rivals.js";
import { collectVotes, scoreVotes } from "./votes.js";
import { yearsOf } from "./years.js";

/**
 * The schemes that a document speaks of, the likeliest first; none for most releases. Issuer, programme
 * and category names vote, with the words of the field and the year of the release. Level words have no
 * vote: "good" belongs to a third of all schemes, and to everybody's English.
 */
export function chooseSchemes(document: Document, knowledge: Knowledge): readonly ChosenScheme[] {
  const matches = findPhrases(knowledge.schemeIndex, readWords(document.text));
  if (matches.length === 0) return [];
  const year = yearsOf(document);
  const chosen = collectVotes(matches, document.text)
    .filter((votes) => admits(votes))
    .map((votes) => ({ votes, score: scoreVotes(votes, year) }));
  return settleRivals(chosen).map(({ votes, score }) => ({
    scheme: votes.scheme,
    evidence: votes.evidence,
    score,
  }));
}
