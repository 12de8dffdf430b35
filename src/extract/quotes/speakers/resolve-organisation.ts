import { COMPANY_NOUNS, NO_COMPANIES, ORGANISATION_NOUNS } from "../../../knowledge/organisation-words.js";
import type { Party } from "../../../language/names/index.js";
import type { Entity } from "./entity.js";
import type { Resolution } from "./resolution.js";
import { holderOfInitials } from "./resolve-initials.js";
import type { Stage } from "./stage.js";

/** So far back an organisation may have been named. */
const REACH = 6000;

/**
 * Whom an organisation's name or noun means: "HMRC" what was printed with it in brackets, "the council" the one
 * council of the document, "the charity" the organisation that the sentence before is about, "the company"
 * whichever is named most.
 */
export function resolveOrganisation(
  party: Party,
  entity: Entity,
  antecedent: Entity | null,
  stage: Stage,
): Resolution {
  const holder = holderOfInitials(party, stage);
  if (holder !== null) return { entity: holder, step: "role", grounds: "holder of initials" };
  const acronym = (party.name?.text ?? "").replace(/^the\s/i, "");
  const whole = stage.byAcronym.get(acronym);
  if (whole !== undefined && whole !== entity) return { entity: whole, step: "acronym", grounds: "acronym" };
  if (!isDescription(party) && !isCapitalDescription(party))
    return { entity, step: "explicit", grounds: "as printed" };
  return (
    namedWith(party, entity, stage) ??
    companyBefore(party, entity, stage) ??
    (antecedent === null ? null : { entity: antecedent, step: "role", grounds: "organisation before" }) ?? {
      entity,
      step: "explicit",
      grounds: "group as if known",
    }
  );
}

/** "the firm", "The consumer group": an article, small letters and nothing else. */
export function isDescription({ kind, name }: Party): boolean {
  return (
    kind === "organisation" && /^[Tt]he \p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*){0,3}$/u.test(name?.text ?? "")
  );
}

/** "The Council", "the Company" */
function isCapitalDescription({ words }: Party): boolean {
  return words.length === 2 && words[0] === "the" && ORGANISATION_NOUNS.has(words[1] ?? "");
}

/** "the council": whose name has the noun; of several the one named last as somebody who acts. */
function namedWith(party: Party, entity: Entity, stage: Stage): Resolution | null {
  const noun = party.words.at(-1) ?? "";
  const named = stage.entities.filter(
    (other) => other.kind === "organisation" && other !== entity && isNamedWith(other, noun),
  );
  const [only] = named;
  if (only === undefined) return null;
  if (named.length === 1) return { entity: only, step: "role", grounds: "noun of one organisation" };
  const before = stage.mentionsBefore(party.start, REACH).filter((mention) => named.includes(mention.entity));
  const last = before.findLast(({ leads }) => leads) ?? before.at(-1);
  return last === undefined
    ? null
    : { entity: last.entity, step: "role", grounds: "noun of several organisations" };
}

function isNamedWith({ words, name }: Entity, noun: string): boolean {
  return words.includes(noun) && /\p{Lu}/u.test(name.slice(1));
}

/** "The company": whichever is named most that is neither a public body nor a union; of two the last. */
function companyBefore(party: Party, entity: Entity, stage: Stage): Resolution | null {
  if (party.words.length > 2 || !COMPANY_NOUNS.has(party.words.at(-1) ?? "")) return null;
  let best: Entity | null = null;
  for (const { entity: other } of stage.mentionsBefore(party.start, REACH)) {
    if (other === entity || !mayBeCompany(other)) continue;
    if (best === null || other.mentions.length >= best.mentions.length) best = other;
  }
  return best && { entity: best, step: "role", grounds: "the company" };
}

function mayBeCompany({ kind, words }: Entity): boolean {
  return kind === "organisation" && words[0] !== "the" && !words.some((word) => NO_COMPANIES.has(word));
}
