import { type Assignment, anchorAt, type Surroundings } from "./frame.js";

const COVERAGE =
  /\b((?:initiat|reiterat|maintain|resum|assum|reaffirm|upgrad|downgrad|restat)(?:ed|es|ing|e)|(?:cut|raised|raises|lowered|lowers|lifted|boosted|moved)(?=\sto\s|\sfrom\s))\b[^.;]{0,80}?\s(?:with\s|at\s|to\s|as\s|from\s)?(?:an?\s|its\s|their\s|the\s)?$/i;
const CONSENSUS =
  /\b(consensus)\s(?:rating\s|recommendation\s)?(?:is|of|remains|at|stands\sat)\s(?:an?\s)?$/i;
const ENDS = /^(?:\s?$|\s?[,.;:)]|\s(?:rating|recommendation|and|with|on|from|to|at|for|call|stance)\b)/i;

/** An analyst's advice: initiated coverage with a Buy · reiterated its “Outperform” · consensus of Moderate Buy. */
export function coverage(at: Surroundings): Assignment | null {
  if (at.grade.shape !== "recommendation" || !ENDS.test(at.after)) return null;
  const match = COVERAGE.exec(at.before) ?? CONSENSUS.exec(at.before);
  if (match === null) return null;
  if (/^(?:Positive|Negative|Add|Reduce|Perform)$/.test(at.text.slice(at.grade.start, at.grade.end)))
    return null;
  return {
    rule: "coverage",
    anchor: anchorAt(at, match.index, match[1]?.length ?? 0),
    object: null,
  };
}
