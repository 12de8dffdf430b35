import type { Percentage } from "../../model/index.js";

/**
 * Gives the findings of one fact one id: both ends of a change with its size ("rose 3.2 points to 41.5%"), a share
 * said twice ("more than half of the men (54%)"), a figure and what it was before. Findings of one fact that do not
 * say what they measure take it from the one that does.
 */
export function linkFacts(text: string, found: readonly Percentage[]): Percentage[] {
  const linked: Percentage[] = [];
  let fact = 0;
  for (const next of found) {
    const last = linked.at(-1);
    const same = last !== undefined && isSameFact(text, last, next);
    if (!same) fact++;
    linked.push({
      ...next,
      factId: `f${fact}`,
      measure: next.measure ?? (same && shares(next) ? last.measure : null),
      population: next.population ?? (same && shares(next) ? last.population : null),
    });
  }
  return linked;
}

/** Findings farther apart speak of something else. */
const REACH = 90;

function isSameFact(text: string, last: Percentage, next: Percentage): boolean {
  const between = next.start - last.end > REACH ? null : text.slice(last.end, next.start);
  if (between === null || /[.;!?]\s/.test(between)) return false;
  if (next.role === "from" && last.role !== "from") return true;
  if (next.role === "to") return last.role === "from" || (isSize(last) && between.length < 24);
  // "from 23% to 31%, an increase of 8 points".
  if (last.role === "to" && isSize(next)) return /^,?\s?\(?(?:an?|or|up|down|which is)\s/.test(between);
  if (last.total !== null && last.total === next.total && last.count === next.count) return true;
  if (last.derived && last.kind === "share" && /^[^,;]{0,40}\($/.test(between)) return true;
  return next.kind === "margin-of-error" && between.length < 24;
}

/** The size of a change, which stands close to where it went: "3.2 points to 41.5%". */
function isSize({ kind }: Percentage): boolean {
  return kind === "change" || kind === "difference";
}

/** Roles that speak of the same measure as their partner. */
function shares({ role }: Percentage): boolean {
  return role === "from" || role === "to";
}
