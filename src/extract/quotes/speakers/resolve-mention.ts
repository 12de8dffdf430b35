import { COMPANY_NOUNS, NO_COMPANIES } from "../../../knowledge/organisation-words.js";
import type { Party } from "../../../language/names/index.js";
import type { Entity } from "./entity.js";
import type { Resolution } from "./resolution.js";
import type { Stage } from "./stage.js";

/** Whom a name or a noun phrase means; the table already put its mentions together. */
export function resolveMention(party: Party, stage: Stage): Resolution {
  const entity = stage.entityOf(party);
  if (entity === null) return { entity: null, step: "none", grounds: "as printed" };
  if (party.kind === "unnamed") return resolveNominal(party, entity, stage);
  if (party.kind === "organisation") return resolveOrganisation(party, entity, stage);
  return { entity, ...nameStep(party, entity, stage) };
}

function nameStep(party: Party, entity: Entity, stage: Stage): Pick<Resolution, "step" | "grounds"> {
  const [first = ""] = party.words;
  if (entity.kind !== "person")
    return {
      step: "explicit",
      grounds: entity.words.length > party.words.length ? "start of a longer name" : "as printed",
    };
  if (party.words.length > 1 || entity.words.length === 1) return { step: "explicit", grounds: "as printed" };
  if (first === entity.words[0]) return { step: "first-name", grounds: "first name" };
  return { step: "surname", grounds: stage.bearersOf(first) > 1 ? "surname of several" : "surname" };
}

/** "the spokesperson", "the chief executive": whoever was named with that job; else as printed. */
function resolveNominal(party: Party, entity: Entity, stage: Stage): Resolution {
  const isDefinite = /^(?:the|this|that|his|her|its|their)\s/i.test(stage.text.slice(party.start, party.end));
  if (party.role === null)
    return {
      entity: firstPrinted(party, entity, stage),
      step: "explicit",
      grounds: isDefinite ? "group as if known" : "as printed",
    };
  if (!isDefinite) return { entity, step: "explicit", grounds: "as printed" };
  const held = holderOfInitials(party, stage);
  if (held !== null) return { entity: held, step: "role", grounds: "holder of initials" };
  const job = party.role.text.toLowerCase();
  const holders = stage
    .mentionsBefore(party.start, 6000)
    .filter((mention) => mention.entity !== entity && holdsJob(mention.entity, job));
  const holder = holders.at(-1);
  if (holder === undefined) return { entity, step: "explicit", grounds: "job as if known" };
  const isOne = holders.every((other) => other.entity === holder.entity);
  return {
    entity: holder.entity,
    step: "role",
    grounds: isOne ? "holder of the job" : "holder of the job, one of several",
  };
}

/** "Inspectors" after "Ofsted inspectors": the same people, by their first and fuller name. */
function firstPrinted(party: Party, entity: Entity, stage: Stage): Entity {
  const noun = entity.words.at(-1);
  const before = stage
    .mentionsBefore(party.start, 6000)
    .find(
      ({ entity: other }) => other.kind === "unnamed" && other.role === null && other.words.at(-1) === noun,
    );
  return before === undefined || before.entity.words.length < entity.words.length ? entity : before.entity;
}

function holdsJob(entity: Entity, job: string): boolean {
  const role = entity.role?.toLowerCase() ?? "";
  return role === job || role.endsWith(` ${job}`);
}

/** "HMRC" for what was printed with it in brackets; "the council" for the one council of the document. */
function resolveOrganisation(party: Party, entity: Entity, stage: Stage): Resolution {
  const holder = holderOfInitials(party, stage);
  if (holder !== null) return { entity: holder, step: "role", grounds: "holder of initials" };
  const { words } = party;
  const acronym = (party.name?.text ?? "").replace(/^the\s/i, "");
  const whole = stage.byAcronym.get(acronym);
  if (whole !== undefined && whole !== entity) return { entity: whole, step: "acronym", grounds: "acronym" };
  const noun = words.at(-1) ?? "";
  if (words[0] === "the" && words.length === 2) {
    const named = stage.entities.filter(
      (other) => other.kind === "organisation" && other !== entity && other.words.includes(noun),
    );
    const [only] = named;
    if (only !== undefined && named.length === 1)
      return { entity: only, step: "role", grounds: "noun of one organisation" };
    const company =
      only === undefined && COMPANY_NOUNS.has(noun) ? companyBefore(party, entity, stage) : null;
    if (company !== null) return { entity: company, step: "role", grounds: "the company" };
  }
  return { entity, step: "explicit", grounds: "as printed" };
}

/** "The CS" for whoever was named as Cabinet Secretary. */
function holderOfInitials(party: Party, stage: Stage): Entity | null {
  const initials = /\bthe (\p{Lu}{2,4})$/iu.exec(
    stage.text.slice(Math.max(0, party.start - 4), party.end),
  )?.[1];
  if (initials === undefined || initials !== initials.toUpperCase()) return null;
  const before = stage.mentionsBefore(party.start, 6000);
  return (
    before.findLast(({ entity }) => entity.kind === "person" && initialsOf(entity.role) === initials)
      ?.entity ?? null
  );
}

function initialsOf(role: string | null): string {
  const words = role?.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word) && word.length > 2) ?? [];
  return words.length < 2 ? "" : words.map((word) => word.charAt(0).toUpperCase()).join("");
}

/** "The company": whichever is named most that is neither a public body nor a union; of two the last. */
function companyBefore(party: Party, entity: Entity, stage: Stage): Entity | null {
  let best: Entity | null = null;
  for (const { entity: other } of stage.mentionsBefore(party.start, 6000)) {
    if (other === entity || !mayBeCompany(other)) continue;
    if (best === null || other.mentions.length >= best.mentions.length) best = other;
  }
  return best;
}

function mayBeCompany({ kind, words }: Entity): boolean {
  return kind === "organisation" && words[0] !== "the" && !words.some((word) => NO_COMPANIES.has(word));
}
