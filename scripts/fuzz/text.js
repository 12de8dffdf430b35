// Mutations of plain text that know what a release is made of.
import { below, pick, pickRange } from "./random.js";

/** What the rules look for, and what stands between. */
const PIECES = [
  ..."“ ” ‘ ’ \" ' « » „ `` '' ( ) [ ] , . : ; … — – - • · ◦ ✓ * # > | / \\ % ‰ & @ © ™ ½ ★★★☆☆ → \t \u00a0 \u200b \u2028 \ufeff \u00ad \u0000 \ud800 🙂 e\u0301 ﬁ İ".split(
    " ",
  ),
  "\n",
  "\n\n",
  "\r\n",
  "\r",
  "  ",
  ...[
    "said",
    "says Ann Bell, chief executive of Acme,",
    "told reporters",
    "according to",
    "He",
    "who",
    "called it",
  ],
  ...[
    "Good",
    "outstanding",
    "rated",
    "rated “good”",
    "A+",
    "4.5 out of 5",
    "five stars",
    "Requires improvement",
  ],
  ...["HMICFRS", "Ofsted", "CQC", "Moody's", "Overall effectiveness:", "up from", "previously", "must be"],
  ...[
    "34 per cent",
    "10-15%",
    "−3.2%",
    "(4.1)%",
    "two-thirds",
    "basis points",
    "one in five",
    "1,234 of 2,000",
  ],
  ...["from", "to", "compared with", "higher than", "between 5 and", "in 2021", "Q3", "FY2024"],
  ...[
    "today (Friday, February 16 2024)",
    "4 May 2026",
    "05/04/26",
    "31 February 2024",
    "LEEDS, May 4 (WIRE) -",
  ],
  ...["Notes to editors", "ENDS", "###", "About Acme", "Media contact: Ann Bell", "FOR IMMEDIATE RELEASE"],
  ...["â€œ", "Ã©", "&amp;", "&#8220;", "<p>", "**bold**", "[a](https://example.org)", "- ", "1. ", "(a) "],
];

const STYLES = [
  (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  (text) => text.replace(/"/g, "“"),
  (text) => text.replace(/[.!?]/g, ""),
  (text) => text.replace(/\n\n/g, "\n"),
  (text) => text.replace(/\n+/g, " "),
  (text) => text.replace(/\n/g, "\r\n"),
  (text) => text.replace(/ /g, "\u00a0"),
  (text) => text.replace(/ /g, "\n"),
  (text) => text.replace(/\n/g, "\n\n"),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replace(/(?:^|\n)/g, "\n• "),
  (text) => text.replace(/[A-Za-z]/g, (letter) => (letter === "e" ? "е" : letter)),
  (text) => Buffer.from(text, "utf8").toString("latin1"),
];

const LONGEST_SLICE = 2000;
/** A document grows to this many characters at most by repetition. */
const LONGEST_RUN = 20_000;

/** In the order of how far they go. @type {((text: string, random: () => number, other: string) => string)[]} */
export const TEXT_MUTATIONS = [
  (text, random) => splice(text, below(random, text.length + 1), 0, pick(random, PIECES)),
  (text, random) =>
    splice(text, below(random, text.length + 1), 0, `${pick(random, PIECES)} ${pick(random, PIECES)} `),
  function removeSlice(text, random) {
    const { start, end } = pickRange(random, text.length, LONGEST_SLICE);
    return splice(text, start, end - start, "");
  },
  function moveSlice(text, random) {
    const { start, end } = pickRange(random, text.length, LONGEST_SLICE);
    return splice(
      splice(text, start, end - start, ""),
      below(random, text.length),
      0,
      text.slice(start, end),
    );
  },
  function takeFromAnother(text, random, other) {
    const { start, end } = pickRange(random, other.length, LONGEST_SLICE);
    return splice(text, below(random, text.length + 1), 0, other.slice(start, end));
  },
  function restyleSlice(text, random) {
    const { start, end } = pickRange(random, text.length, text.length);
    return splice(text, start, end - start, pick(random, STYLES)(text.slice(start, end)));
  },
  function repeatSlice(text, random) {
    const { start, end } = pickRange(random, text.length, 200);
    const times = Math.floor((LONGEST_RUN / (end - start + 1)) ** random());
    return splice(text, end, 0, text.slice(start, end).repeat(times));
  },
  function repeatPieces(text, random) {
    const run = `${pick(random, PIECES)}${pick(random, ["", " "])}${pick(random, PIECES)}`;
    return splice(
      text,
      below(random, text.length + 1),
      0,
      run.repeat(LONGEST_RUN ** random() / run.length + 1),
    );
  },
];

export function splice(text, at, removed, inserted) {
  return text.slice(0, at) + inserted + text.slice(at + removed);
}
