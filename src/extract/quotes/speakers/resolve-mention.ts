import type { Party } from "../../../language/names/index.js";
import type { Entity } from "./entity.js";
import type { Resolution } from "./resolution.js";
import { resolveNominal } from "./resolve-nominal.js";
import { resolveOrganisation } from "./resolve-organisation.js";
import type { Stage } from "./stage.js";

/** Whom a name or a noun phrase means; the table already put its mentions together. */
export function resolveMention(party: Party, antecedent: Entity | null, stage: Stage): Resolution {
  const entity = stage.entityOf(party);
  if (entity === null) return { entity: null, step: "none", grounds: "as printed" };
  if (party.kind === "unnamed") return resolveNominal(party, entity, stage);
  if (party.kind === "organisation") return resolveOrganisation(party, entity, antecedent, stage);
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
