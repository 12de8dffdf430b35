import type { Votes } from "./votes.js";

/** Whether the words are enough to say that the document speaks of the scheme at all. */
export function admits(votes: Votes): boolean {
  if (votes.context === 0) return false;
  if (votes.issuer > 0 || votes.programme > 0) return true;
  // Nobody is named: then several of its categories must be, more where not even a watchdog is mentioned.
  return votes.longCategories.size >= (votes.hint > 0 ? 2 : 3);
}
