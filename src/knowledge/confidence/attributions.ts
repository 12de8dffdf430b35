import { evidence } from "./evidence.js";

/**
 * How often the words that a rule took for the speaker's were the speaker's, by how they stand around the
 * quotation. Whom they mean is counted in `mentions.ts` and `names.ts`.
 *
 * Source: quotations with gold in the corpus, shared/gold and the open sets of strangers; 3 to 30 a rule drawn
 * from shared/corpora/releases and read against their text, one a release; and the sources marked in
 * shared/corpora/news-quotes (25 November 2026). Of frequent rules the news is most of it. "0/0":
 * nowhere met, so nobody knows.
 */
export const ATTRIBUTION_EVIDENCE = evidence({
  // a tag behind the words
  "tail-inverted": "630/640",
  "tail-inverted, other verb": "20/21",
  "tail-direct": "1850/1866",
  "tail-direct, other verb": "52/59",
  "tail-noun": "1/2",
  "pointing-back": "4/5",
  "tag without a verb": "5/5",
  voted: "6/8",
  // a lead before them
  "lead-colon": "174/177",
  "lead-comma": "196/201",
  "lead-that": "15/17",
  "lead-bare": "37/39",
  "lead, ambiguous verb": "27/30",
  "lead, subject further off": "28/47",
  "lead-inverted": "9/11",
  "as-put-it": "11/11",
  "noun-cue": "5/12",
  participle: "68/84",
  echo: "0/0",
  "source-before": "0/0",
  reaction: "3/3",
  mood: "5/7",
  "for-whom": "0/0",
  "person-clause": "5/7",
  caption: "3/4",
  // lines and paragraphs around them
  label: "33/38",
  "name-line": "2/5",
  "paragraph before": "39/41",
  signature: "23/23",
  "signature without a dash": "7/15",
  "sign-off": "5/6",
  // in the narrator's own sentence
  "according-to": "24/27",
  "described-as": "65/70",
  "described-as, subject further off": "8/12",
  reported: "90/95",
  "reported, other verb": "34/46",
  "led on": "16/30",
  // nobody by the words: the sentences before
  "orphan-reported": "13/18",
  interviewee: "3/4",
  "orphan-person": "7/11",
  "orphan-subject": "2/3",
  "orphan-paragraph": "5/17",
  continuation: "6/12",
  none: "2/20",
});

export type AttributionGrounds = keyof typeof ATTRIBUTION_EVIDENCE;
