import type { Found } from "../found.js";
import { areAmong, sameOrganisation, wordsOf } from "./same-organisation.js";

/** One place of a release that speaks for an issuer, and how much it says. */
export interface Witness {
  readonly name: string;
  readonly weight: number;
  readonly provenance: string;
}

/**
 * The organisation for which the most witnesses speak, when they say enough together: no single weak one
 * decides, two that agree do. Names of one organisation count together, under the name of its best witness.
 */
export function elect(witnesses: readonly Witness[], headline: string): Found<string> | null {
  if (witnesses.length === 0) return null;
  const parties: Witness[][] = [];
  for (const witness of [...witnesses].sort((a, b) => b.weight - a.weight)) {
    const party = parties.find(([best]) => best !== undefined && sameOrganisation(best.name, witness.name));
    if (party === undefined) parties.push([witness]);
    else party.push(witness);
  }
  const top = wordsOf(headline);
  const counted = parties.map((party) => ({ party, votes: votesFor(party, top) }));
  const [first] = counted.sort((a, b) => b.votes - a.votes);
  const [best] = first?.party ?? [];
  if (first === undefined || best === undefined || first.votes < ENOUGH) return null;
  return { value: nameOf(first.party, best), provenance: best.provenance };
}

const ENOUGH = 2;
/** Settles between two parties; a headline has the one written about as often as the one who writes. */
const HEADLINE = 0.4;

function votesFor(party: readonly Witness[], headline: readonly string[]): number {
  const inHeadline = party.some(({ name }) => areAmong(headline, wordsOf(name))) ? HEADLINE : 0;
  return party.reduce((sum, { weight }) => sum + weight, inHeadline);
}

/** The fullest name of a witness that is hardly weaker than the best: "Keystone" is "Keystone Commons" in the lead. */
function nameOf(party: readonly Witness[], best: Witness): string {
  const spelt = isAcronym(best.name);
  const known = party.filter(({ weight }) => spelt || weight >= Math.min(ENOUGH, best.weight));
  return known.reduce(
    (longest, { name }) => (wordsOf(name).length > wordsOf(longest).length ? name : longest),
    best.name,
  );
}

function isAcronym(name: string): boolean {
  return /^\p{Lu}+$/u.test(name);
}
