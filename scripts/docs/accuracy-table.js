// The figures that the front page shows, out of what `npm run evaluate` printed.

const MEASURES = {
  "metadata.headline": "headline",
  "metadata.published": "date of publication",
  "quotes.exact": "quotes, exact words",
  "quotes.endToEnd": "quotes, words and speaker",
  "percentages.found": "percentages",
  "ratings.pairs": "ratings, category and grade",
};

const SETS = {
  corpus: "42 releases of our own",
  "shared/gold/releases": "56 real releases",
  "shared/gold/ratings": "16 inspections",
};

/**
 * Told by hand: sets by strangers that nobody opened, on 25 November 2026; the documents stay with those who wrote them.
 * docs/evaluation.md tells how.
 */
const UNSEEN = {
  "metadata.headline": "0.93",
  "metadata.published": "0.98",
  "quotes.exact": "0.96",
  "quotes.endToEnd": "0.85",
  "percentages.found": "1.00",
  "ratings.pairs": "0.76",
};

/** @param {string} printed as docs/evaluation.md has it */
export function accuracyTable(printed) {
  const scores = Object.fromEntries(Object.keys(SETS).map((set) => [set, scoresOf(printed, set)]));
  const rows = Object.entries(MEASURES).map(([measure, name]) => {
    const cells = Object.keys(SETS).map((set) => scores[set].get(measure) ?? "–");
    return `| ${[name, ...cells, UNSEEN[measure] ?? "–"].join(" | ")} |`;
  });
  return [
    `| F1 | ${[...Object.values(SETS), "21 by strangers, never opened"].join(" | ")} |`,
    "| --- | ---: | ---: | ---: | ---: |",
    ...rows,
  ].join("\n");
}

/** The third figure of a measure's line is its F1. */
function scoresOf(printed, set) {
  const [, section = ""] = printed.split(new RegExp(`^${set}$`, "m"));
  const [lines] = section.split(/\n\n/);
  return new Map(
    [...lines.matchAll(/^ {2}(\S+) +\S+ +\S+ +(\d\.\d+)/gm)].map(([, measure, f1]) => [
      measure,
      Number(f1).toFixed(2),
    ]),
  );
}
