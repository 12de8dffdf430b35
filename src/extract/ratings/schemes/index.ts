import type { Knowledge, Scheme } from "../../../knowledge/index.js";
import { findPhrases } from "../../../knowledge/phrase-index.js";
import type { WordIndex } from "../../../knowledge/word-index.js";
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
export function chooseSchemes(
  document: Document,
  words: WordIndex,
  knowledge: Knowledge,
): readonly ChosenScheme[] {
  const { telling, all } = knowledge.schemeIndex;
  if (!collectVotes(findPhrases(telling, words)).some(isNominated)) return [];
  const nominated = collectVotes(findPhrases(all, words)).filter(isNominated);
  const date = dateOf(document);
  const chosen = nominated.flatMap((votes) => {
    const field = fieldOf(votes.scheme, document.text);
    if (field === "elsewhere") return [];
    // Without a date the levels in the text tell which edition it is, though never which issuer.
    const edition = date === null ? levelsPrinted(votes.scheme, document.text) : 0;
    return [{ votes, score: scoreVotes(votes, field, date) + edition }];
  });
  return settleRivals(chosen.filter(({ score }) => score >= ENOUGH)).map(({ votes, score }) => ({
    scheme: votes.scheme,
    evidence: votes.evidence,
    score,
  }));
}

/** How many of a scheme's levels the text has, by their labels; two say enough. */
function levelsPrinted({ levels }: Scheme, text: string): number {
  const words = ` ${text.toLowerCase()} `;
  return Math.min(
    2,
    levels.filter(({ label }) => {
      const at = words.indexOf(label.toLowerCase());
      return at > 0 && !/[a-z]/.test(words.charAt(at - 1)) && !/[a-z]/.test(words.charAt(at + label.length));
    }).length,
  );
}

/** Below this a name stands alone, for an edition of other years. */
const ENOUGH = 2.5;
