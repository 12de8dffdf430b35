import type { Scheme } from "../../../knowledge/index.js";
import { allMatches } from "../../../language/all-matches.js";
import type { Document } from "../../../model/index.js";

const YEAR = /(?<![\d.,£$€])(?:19[89]\d|20[0-4]\d)(?![\d,]|\.\d)/g;

/** When the release was written: as published, else the latest year that it mentions. */
export function dateOf({ metadata, text }: Document): string | null {
  if (metadata.publishedAt !== null) return metadata.publishedAt.slice(0, 10);
  const dated = metadata.dateline?.date ?? null;
  if (dated !== null) return dated;
  let latest: string | null = null;
  for (const [year] of allMatches(text, YEAR)) if (latest === null || year > latest) latest = year;
  return latest;
}

/** An edition counts from its first to its last day, as precisely as both dates are known. */
export function isValidAt({ valid }: Scheme, date: string | null): boolean {
  if (date === null) return true;
  return !isBefore(date, valid.from) && !isBefore(valid.to, date);
}

function isBefore(date: string | null, other: string | null): boolean {
  if (date === null || other === null) return false;
  const precision = Math.min(date.length, other.length);
  return date.slice(0, precision) < other.slice(0, precision);
}
