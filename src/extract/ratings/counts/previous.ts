import { PREVIOUS_CUES } from "../../../knowledge/rating-history.js";
import type { Document } from "../../../model/index.js";
import { anyOf } from "../prose/phrases.js";

const PREVIOUS = new RegExp(`\\b(?:${anyOf(PREVIOUS_CUES)})\\b`, "i");
const IN_YEAR = /\b(?:In|in|At|at)\s(?:(?:[A-Z][a-z]+)\s)?((?:19|20)\d\d)(?:[/–-]\d{2,4})?\b/;

/** A count of an earlier inspection: by its words, or by a year well before the release. */
export function isPreviousCount({ metadata }: Document, sentence: string): boolean {
  if (/\bsince\b[^.]{0,60}\b(?:has|have)\b/i.test(sentence)) return false;
  if (PREVIOUS.test(sentence) && !/\b(?:is|are)\snow\b/.test(sentence)) return true;
  const year = Number(IN_YEAR.exec(sentence)?.[1]);
  const published = Number(metadata.publishedAt?.slice(0, 4));
  return year > 0 && (published > 0 ? year < published - 1 : /\b(?:was|were)\b/.test(sentence));
}
