import { evidence } from "./evidence.js";

/**
 * How often a mention meant whom it was taken to mean, where the words were rightly taken for the speaker's.
 * "Others near": somebody else whom the pronoun could mean is named in the sentences before.
 *
 * Source: as in `attributions.ts`, without the news, which marks the words and not the person: quotations with
 * gold, and 7 to 30 a ground drawn from shared/corpora/releases and read with the 600 characters before them.
 */
export const MENTION_EVIDENCE = evidence({
  surname: "100/100",
  "surname of several": "10/14",
  "first name": "24/24",
  "start of a longer name": "1/11",
  acronym: "3/6",
  letter: "2/2",
  // a noun for somebody who may be named elsewhere
  "group as if known": "13/20",
  "job as if known": "18/20",
  "holder of the job": "13/13",
  "holder of the job, one of several": "0/0",
  "holder of initials": "1/1",
  "noun of one organisation": "2/3",
  "noun of several organisations": "2/4",
  "organisation before": "3/5",
  "the company": "2/8",
  age: "3/3",
  companion: "1/2",
  calling: "3/5",
  "joint subject before": "2/2",
  // pronouns
  "speaker goes on": "24/24",
  "speaker goes on, others near": "15/16",
  "speaker goes on, gender unknown": "11/12",
  "subject before": "30/30",
  "subject before, others near": "25/26",
  "subject before, gender unknown": "16/19",
  "only one before": "14/16",
  "one of several": "12/17",
  "somebody unnamed": "9/22",
  "named behind": "0/0",
  "speaker of the quotation before": "6/6",
});

export type MentionGrounds = keyof typeof MENTION_EVIDENCE;
