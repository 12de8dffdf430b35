import { CHANGE_VERBS, type Direction } from "../../../knowledge/rating-change-verbs.js";
import type { RatingCandidate } from "../candidate.js";
import { anyOf } from "./phrases.js";

const VERBS: readonly (readonly [Direction, RegExp])[] = (["up", "down", "unchanged"] as const).map(
  (direction) => [direction, new RegExp(`\\b(?:${anyOf(CHANGE_VERBS[direction])})\\b`, "i")] as const,
);

/**
 * Ties the current grade of a sentence to the earlier one that it names, and says which way it went: by the
 * levels where their order is known, else by the verb ("upgraded", "up from"). Kept grades are unchanged.
 */
export function pairChanges(text: string, candidates: readonly RatingCandidate[]): RatingCandidate[] {
  const named = candidates.flatMap((candidate) => inheritCategory(candidate, candidates));
  const before = named.filter(({ role }) => role === "previous");
  return named.map((candidate) => {
    if (candidate.role !== "current" && candidate.role !== "other-party") return candidate;
    const from = before.find((earlier) => isSameThing(earlier, candidate)) ?? null;
    const direction =
      (from === null ? null : byRank(from, candidate)) ??
      byVerb(text, candidate, from, floorOf(candidate, named));
    return direction === null ? candidate : { ...candidate, change: { direction, from } };
  });
}

/** "downgraded its issuer rating to A3 from A2": the second grade is for what the first is for, and of the same one. */
function inheritCategory(
  candidate: RatingCandidate,
  all: readonly RatingCandidate[],
): readonly RatingCandidate[] {
  const at = all.indexOf(candidate);
  const isMove =
    MOVES.has(candidate.rule) || all[at - 1]?.rule === "prose:moved" || all[at - 1]?.role === "previous";
  if (!isMove || (!MOVES.has(candidate.rule) && candidate.category !== null)) return [candidate];
  const partner = [all[at - 1], all[at + 1]].find(
    (other) => other !== undefined && other.schemeId === candidate.schemeId && other.role !== candidate.role,
  );
  if (partner === undefined || (candidate.rule !== "prose:change" && !MOVES.has(partner.rule)))
    return [candidate];
  if (candidate.category !== null && candidate.rule !== "prose:change") return [candidate];
  // "Safe and well-led have declined from good to …": the second grade is for all of them.
  return all
    .filter((other) => other.grade.start === partner.grade.start && other.role === partner.role)
    .map((other) => {
      const category = other.category ?? candidate.category;
      return {
        ...candidate,
        category,
        scope: category === null ? candidate.scope : other.scope,
        subject: candidate.subject ?? other.subject,
        assessor: candidate.assessor ?? other.assessor,
      };
    });
}

const MOVES: ReadonlySet<string> = new Set(["prose:change", "prose:moved"]);

/** The same scale and, where both name one, the same category; the earlier of a pair often names none. */
function isSameThing(earlier: RatingCandidate, now: RatingCandidate): boolean {
  if (earlier.schemeId !== now.schemeId) return false;
  const names = [earlier.category?.name, now.category?.name];
  return names[0] === undefined || names[0] === names[1] || names[1] === undefined;
}

function byRank(from: RatingCandidate, to: RatingCandidate): Direction | null {
  const [before, after] = [from.grade.rank, to.grade.rank];
  if (before !== null && after !== null) return before > after ? "up" : before < after ? "down" : "unchanged";
  const [low, high] = [from.grade.value, to.grade.value];
  return low === null || high === null ? null : low < high ? "up" : low > high ? "down" : "unchanged";
}

function byVerb(
  text: string,
  { grade, evidence }: RatingCandidate,
  from: RatingCandidate | null,
  floor: number,
): Direction | null {
  const start = Math.max(evidence.start, floor, grade.start - 120);
  const before = text.slice(start, grade.start);
  const after = text.slice(grade.end, Math.min(evidence.end, grade.end + 40));
  for (const [direction, pattern] of VERBS) {
    if (direction !== "unchanged" && from === null && !/\b(?:up|down)graded\b/i.test(before)) continue;
    if (
      pattern.test(before) ||
      (direction === "unchanged" &&
        /^[^.;]{0,10}\b(?:the\ssame\sas|unchanged\sfrom|unchanged\ssince)\b/.test(after))
    )
      return direction;
  }
  return null;
}

/** The verb of an earlier grade says nothing about a later one, unless the later is its partner. */
function floorOf({ grade, rule }: RatingCandidate, all: readonly RatingCandidate[]): number {
  if (rule === "prose:change" || rule === "prose:coordinated") return 0;
  return Math.max(0, ...all.filter((other) => other.grade.end < grade.start).map((other) => other.grade.end));
}
