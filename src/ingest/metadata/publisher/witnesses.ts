import type { BlockDraft } from "../../canonical/block-draft.js";
import { affiliations } from "./affiliations.js";
import { pressOffice } from "./contact-organisation.js";
import { copyrightHolder } from "./copyright.js";
import { describedIssuer, describedSubject, selfDescribed } from "./described.js";
import { agentOfLead, issuerOfLead, judgesOthers } from "./issuer-of-lead.js";
import { firstOfTwo } from "./joint-issuers.js";
import { sayerInHeadline, statementOf } from "./sayer-in-headline.js";
import { sayerOfLead } from "./sayer-of-lead.js";
import type { Witness } from "./vote.js";

interface Release {
  readonly drafts: readonly BlockDraft[];
  readonly headline: string;
  readonly lead: string;
  /** Whom its "About" parts are on. */
  readonly described: readonly string[];
  /** What the page around it calls itself; none for a text. */
  readonly brands: readonly string[];
}

/** Everything in a release that speaks for an issuer without saying so, the most telling first. */
export function witnessesOf({ drafts, headline, lead, described, brands }: Release): readonly Witness[] {
  const body = drafts.filter(({ section }) => section === "body");
  const announcer = firstOfTwo(issuerOfLead(lead, headline) ?? "", drafts);
  const [first = null, ...others] = affiliations(body);
  return [
    ...witness(describedSubject(described, headline), 3.2, "about"),
    ...witness(announcer, judgesOthers(lead, announcer, headline) ? 1 : 3, "lead"),
    ...witness(describedIssuer(described, `${headline} ${lead}`), 2, "about"),
    ...witness(pressOffice(drafts), 2, "contact"),
    ...witness(copyrightHolder(drafts), 2, "copyright"),
    ...witness(described.length === 0 ? selfDescribed(drafts) : null, 2, "about"),
    ...witness(agentOfLead(lead), 1.5, "lead"),
    ...witness(sayerOfLead(lead), 2, "lead"),
    ...witness(statementOf(headline), 2, "headline"),
    ...witness(sayerInHeadline(headline), 1, "headline"),
    ...brands.flatMap((brand) => witness(brand, speaksOf(drafts, brand) ? 2 : 1, "site")),
    ...witness(first, 1, "speaker"),
    ...others.slice(0, MOST_OTHERS).flatMap((name) => witness(name, 0.5, "speaker")),
  ];
}

const MOST_OTHERS = 4;

/** Its possessive or the full stop of its sentence is no part of a name. */
function witness(name: string | null, weight: number, provenance: string): readonly Witness[] {
  const bare = name?.replace(/[’']s?$|(?<=\p{Ll}{4})\.$|(?<=\p{Lu}{2})\.$/u, "") ?? "";
  return bare === "" ? [] : [{ name: bare, weight, provenance }];
}

function speaksOf(drafts: readonly BlockDraft[], name: string): boolean {
  return drafts.some(({ text }) => text.includes(name));
}
