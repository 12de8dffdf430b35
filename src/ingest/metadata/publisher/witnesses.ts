import type { BlockDraft } from "../../canonical/block-draft.js";
import { hasOrganisationWord } from "../organisation-name.js";
import { actorOfHeadline } from "./actor-of-headline.js";
import { affiliations } from "./affiliations.js";
import { bareName } from "./bare-name.js";
import { belongsToInLead } from "./belonging.js";
import { pressOffice } from "./contact-organisation.js";
import { copyrightHolder, creditedWith } from "./copyright.js";
import { describedIssuer, describedSubject } from "./described.js";
import { domainOwner } from "./domain-owner.js";
import { agentOfLead, issuerOfLead, judgesOthers } from "./issuer-of-lead.js";
import { firstOfTwo } from "./joint-issuers.js";
import { describedInLead, makerInLead, onlyOrganisation } from "./named-in-lead.js";
import { officeOfHolder } from "./office-holder.js";
import { agencyOfGrade } from "./rating-agency.js";
import { sayerInHeadline, statementOf } from "./sayer-in-headline.js";
import { sayerOfLead } from "./sayer-of-lead.js";
import { selfDescribed } from "./self-described.js";
import { subjectOfBoth, subjectOfLead, subjectOfSecond } from "./subject-of-lead.js";
import type { Witness } from "./vote.js";

export interface Release {
  readonly drafts: readonly BlockDraft[];
  readonly headline: string;
  readonly lead: string;
  /** All of its body. */
  readonly story: string;
  /** Where it was issued, by its dateline; "" where it says nothing. */
  readonly place: string;
  /** Whom its "About" parts are on. */
  readonly described: readonly string[];
  /** What the page around it calls itself; none for a text. */
  readonly brands: readonly string[];
}

/** Everything in a release that speaks for an issuer without saying so, the most telling first. */
export function witnessesOf(release: Release): readonly Witness[] {
  const { drafts, headline, lead, story, place, described, brands } = release;
  const body = drafts.filter(({ section }) => section === "body");
  const announcer = issuerOfLead(lead, headline) ?? "";
  const subject = subjectOfLead(lead);
  const member = announcer === "" ? belongsToInLead(lead) : null; // what it announces itself needs no members
  const actor = actorOfHeadline(headline, story, place);
  const owner = domainOwner(drafts, lead);
  const self = described.length === 0 ? selfDescribed(drafts) : null;
  const [first = null, ...others] = affiliations(body);
  const found = [
    ...witness(describedSubject(described, headline), 3.2, "about"),
    ...witness(announcer, judgesOthers(lead, announcer, headline) ? 1 : 3, "lead"),
    ...witness(officeOfHolder(lead, drafts), 2.5, "lead"),
    ...witness(agencyOfGrade(lead, story), 2.2, "lead"),
    ...witness(describedIssuer(described, `${headline} ${lead}`), 2, "about"),
    ...witness(pressOffice(drafts), 2, "contact"),
    ...witness(owner, owner?.includes(" ") ? 2 : 1.5, "address"),
    ...witness(copyrightHolder(drafts), 2, "copyright"),
    ...witness(self?.name ?? null, self?.judges ? 1.4 : 2, "about"),
    ...witness(sayerOfLead(lead), 2, "lead"),
    ...witness(subjectOfBoth(lead, headline), 2, "lead"),
    ...witness(statementOf(headline), 2, "headline"),
    ...witness(member, member !== null && hasOrganisationWord(member) ? 1.6 : 1, "lead"),
    ...witness(makerInLead(lead), 2.5, "lead"),
    ...witness(describedInLead(lead), 1.2, "lead"),
    ...witness(announcer === "" ? onlyOrganisation(lead, headline, story) : null, 1.2, "lead"),
    ...witness(agentOfLead(lead), 1.5, "lead"),
    ...witness(
      subject === announcer ? null : subject,
      subject !== null && judgesOthers(lead, subject, headline) ? 0.5 : 1.2,
      "lead",
    ),
    ...witness(subjectOfSecond(body[1]?.text ?? ""), 0.8, "lead"),
    ...witness(sayerInHeadline(headline), 1, "headline"),
    ...witness(actor, actor?.includes(" ") ? 1.5 : 1.2, "headline"),
    ...witness(creditedWith(drafts), 1, "credit"),
    ...brands.flatMap((brand) => witness(brand, speaksOf(drafts, brand) ? 2 : 1, "site")),
    ...witness(first, 1, "speaker"),
    ...witness(affiliations(body.slice(0, 1))[0] ?? null, 0.5, "speaker"),
    ...others.slice(0, MOST_OTHERS).flatMap((name) => witness(name, 0.5, "speaker")),
  ];
  return found.map((each) => ({ ...each, name: firstOfTwo(each.name, drafts) }));
}

const MOST_OTHERS = 4;

function witness(name: string | null, weight: number, provenance: string): readonly Witness[] {
  const bare = bareName(name ?? "");
  return bare === "" ? [] : [{ name: bare, weight, provenance }];
}

function speaksOf(drafts: readonly BlockDraft[], name: string): boolean {
  return drafts.some(({ text }) => text.includes(name));
}
