import type { Extractor } from "../context.js";
import { compareWithRatings } from "./counts/agreement.js";
import { readCounts } from "./counts/index.js";
import { findLayoutRatings } from "./layout/index.js";
import { mergeCandidates } from "./merge/index.js";
import { findOverall } from "./overall.js";
import { completeParties, findParties } from "./parties/index.js";
import { markOtherRows } from "./parties/league-rows.js";
import { settleRoles } from "./parties/settle-roles.js";
import { unifySubjects } from "./parties/unify-subjects.js";
import { readProse } from "./prose/index.js";
import { chooseSchemes } from "./schemes/index.js";
import { withoutUnlisted } from "./schemes/unlisted/forget.js";
import { readUnlisted } from "./schemes/unlisted/index.js";

/**
 * First whose scale it is; then lists and tables; then counts of grades, whose level words are no ratings;
 * then prose, which may repeat the list. Last who graded whom, where the place itself leaves it open.
 */
export const ratings: Extractor = {
  name: "ratings",
  extract(document, context) {
    const listed = chooseSchemes(document, context.words, context.knowledge);
    const chosen = [...listed, ...readUnlisted(document, listed)];
    const parties = findParties(document, chosen);
    const laidOut = findLayoutRatings(document, context.words, chosen);
    const counts = readCounts(document, context, chosen);
    const counted = counts.map(({ count }) => count);
    const told = readProse(document, context, chosen, parties.subject, laidOut, counted);

    if (laidOut.length + counts.length + told.length === 0 && listed.length === 0) return {};

    const subject = parties.subject();
    const found = [...markOtherRows(laidOut, subject, document), ...told];
    const complete = settleRoles(document, completeParties(document, found, chosen, parties), subject);
    const { candidates, main } = unifySubjects(complete, subject);
    const merged = mergeCandidates(document.text, candidates);
    return {
      ...withoutUnlisted(merged),
      gradeCounts: counts.map((count) => compareWithRatings(count, merged.ratings)),
      overallRating: findOverall(document, merged.ratings, main),
    };
  },
};
