import type { Knowledge } from "../../../knowledge/index.js";
import { findPhrases } from "../../../knowledge/phrase-index.js";
import type { Document } from "../../../model/index.js";
import type { ChosenScheme } from "../candidate.js";
import { dateOf } from "./dates.js";
import { fieldOf } from "./field.js";
import { settleRivals } from "./rivals.js";
import { collectVotes, isNominated, scoreVotes } from "./votes.js";

/**
 * The schemes that a document speaks of, the likeliest first; none for most releases. Issuer, programme
 * and category names vote, with the words of the field and the year of the release. Level words have no
 * vote: "good" belongs to a third of all schemes, and to everybody's English.
 */
export function chooseSchemes(document: Document, knowledge: Knowledge): readonly ChosenScheme[] {
  const { telling, all } = knowledge.schemeIndex;
  if (!collectVotes(findPhrases(telling, document.text)).some(isNominated)) return [];
  const nominated = collectVotes(findPhrases(all, document.text)).filter(isNominated);
  const date = dateOf(document);
  const chosen = nominated.flatMap((votes) => {
    const field = fieldOf(votes.scheme, document.text);
    return field === "elsewhere" ? [] : [{ votes, score: scoreVotes(votes, field, date) }];
  });
  return settleRivals(chosen.filter(({ score }) => score >= ENOUGH)).map(({ votes, score }) => ({
    scheme: votes.scheme,
    evidence: votes.evidence,
    score,
  }));
}

/** Below this a name stands alone, for an edition of other years. */
const ENOUGH = 2.5;
