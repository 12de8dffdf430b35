import type { Votes } from "./votes.js";

interface Scored {
  readonly votes: Votes;
  readonly score: number;
}

/**
 * One issuer runs many schemes, and its name votes for all of them: the best stays, and of the others
 * those for which the text has something of their own. Editions of one programme exclude each other.
 */
export function settleRivals(scored: readonly Scored[]): Scored[] {
  const settled: Scored[] = [];
  for (const rival of [...scored].sort(bestFirst)) {
    const winners = settled.filter(({ votes }) => areRivals(votes, rival.votes));
    if (winners.every((winner) => hasItsOwn(rival.votes, winner.votes))) settled.push(rival);
  }
  return settled;
}

/** By score; of equals the newer edition, then by id, so that the order never depends on the files. */
function bestFirst(a: Scored, b: Scored): number {
  if (a.score !== b.score) return b.score - a.score;
  const newer = (b.votes.scheme.valid.from ?? "").localeCompare(a.votes.scheme.valid.from ?? "");
  return newer !== 0 ? newer : a.votes.scheme.id < b.votes.scheme.id ? -1 : 1;
}

function areRivals({ scheme: one }: Votes, { scheme: other }: Votes): boolean {
  return one.issuer.name === other.issuer.name || isSameProgramme(one.programme, other.programme);
}

function hasItsOwn(rival: Votes, winner: Votes): boolean {
  if (isSameProgramme(rival.scheme.programme, winner.scheme.programme)) return false;
  if (rival.programme > 0) return true;
  const own = [...rival.longCategories].filter((label) => !winner.longCategories.has(label));
  return own.length >= 2;
}

function isSameProgramme(one: string | null, other: string | null): boolean {
  return one !== null && one === other;
}
