import { evidence } from "./evidence.js";

/**
 * How often a speaker so named was one, under the name that the document prints most fully.
 *
 * Source: as in `mentions.ts`; of organisations, groups and documents also the sources marked in
 * shared/corpora/news-quotes.
 */
export const NAME_EVIDENCE = evidence({
  "full name": "330/334",
  "full name, never introduced": "107/115",
  "one word": "19/38",
  "several speakers": "16/50",
  organisation: "58/61",
  "noun of an organisation": "7/12",
  "organisation of unknown form": "34/46",
  document: "58/68",
  group: "120/136",
  job: "43/45",
  nobody: "2/12",
});

export type NameGrounds = keyof typeof NAME_EVIDENCE;
