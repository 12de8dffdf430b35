import { ORGANISATION_NOUNS } from "../../../knowledge/organisation-words.js";
import type { Found } from "../found.js";
import { hasOrganisationWord } from "../organisation-name.js";
import { areAmong, isAcronym, sameOrganisation, wordsOf } from "./same-organisation.js";

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
export function elect(witnesses: readonly Witness[], headline: string, story: string): Found<string> | null {
  if (witnesses.length === 0) return null;
  const parties: Witness[][] = [];
  for (const witness of [...witnesses].sort((a, b) => b.weight - a.weight)) {
    const party = parties.find(
      ([best]) =>
        best !== undefined &&
        (sameOrganisation(best.name, witness.name) || isGloss(best.name, witness.name, story)),
    );
    if (party === undefined) parties.push([witness]);
    else party.push(witness);
  }
  const top = wordsOf(headline);
  const counted = parties.map((party) => ({ party, votes: votesFor(party, top, story) }));
  const [first] = counted.sort((a, b) => b.votes - a.votes);
  const [best] = first?.party ?? [];
  if (first === undefined || best === undefined || first.votes < enoughFor(parties, best)) return null;
  return { value: nameOf(first.party, best), provenance: best.provenance };
}

/**
 * Less is enough where nothing speaks for anybody else: the less, the more the name itself says that it is one of an
 * organisation. One speaker's employer alone says too little: a clerk of a court may be asked by anybody.
 */
function enoughFor(parties: readonly unknown[], { name, provenance }: Witness): number {
  if (parties.length > 1 || (provenance === "speaker" && PUBLIC.test(name))) return ENOUGH;
  if (provenance === "speaker") return 1.2;
  if (hasOrganisationWord(name)) return 1;
  return name.includes(" ") ? 1.2 : 1.5;
}

const PUBLIC =
  /\b(?:District|County|City|State|Government|Administration|Parliament|Senate|House|Congress)\b/;
const ENOUGH = 2;
/** Settles between two parties; a headline has the one written about as often as the one who writes. */
const HEADLINE = 0.4;

function votesFor(party: readonly Witness[], headline: readonly string[], story: string): number {
  const inHeadline = party.some(({ name }) => isInHeadline(headline, wordsOf(name))) ? HEADLINE : 0;
  const spokenOf = party.some(({ name }) => isSpokenOf(story, wordsOf(name))) ? HEADLINE : 0;
  return party.reduce((sum, { weight }) => sum + weight, inHeadline + spokenOf);
}

/** The whole name, or the first word of a longer one: "Bramley celebrates …" of Bramley Court Care Home. */
function isInHeadline(headline: readonly string[], name: readonly string[]): boolean {
  const [first = ""] = name;
  return areAmong(headline, name) || (name.length > 1 && first.length > 4 && headline.includes(first));
}

/** By the noun that ends the name: "the home", "the zoo", "the trust". */
function isSpokenOf(story: string, name: readonly string[]): boolean {
  const last = name.at(-1) ?? "";
  return name.length > 1 && ORGANISATION_NOUNS.has(last) && story.includes(`he ${last}`);
}

/** Whether the story prints one as the short form of the other: "Lisen Imprinting Diagnostic, Inc. (LisenID)". */
function isGloss(a: string, b: string, story: string): boolean {
  const [short = "", long = ""] = [a, b].sort((one, other) => one.length - other.length);
  return ["(", "(“", '("', "(the “", '(the "'].some((mark) => story.includes(`${long} ${mark}${short}`));
}

/** The fullest name of a witness that is hardly weaker than the best: "Keystone" is "Keystone Commons" in the lead. */
function nameOf(party: readonly Witness[], best: Witness): string {
  const least = Math.min(ENOUGH, best.weight);
  const known = party.filter(({ name, weight }) => weight >= least || isAcronym(best.name, name));
  return known.reduce((fullest, witness) => (isFuller(witness, fullest) ? witness.name : fullest), best.name);
}

/** More words, or the same with a company form where the release speaks as itself: its "About" part is formal. */
function isFuller({ name, provenance }: Witness, other: string): boolean {
  const more = wordsOf(name).length - wordsOf(other).length;
  return more > 0 || (more === 0 && provenance !== "about" && name.startsWith(`${other} `));
}
