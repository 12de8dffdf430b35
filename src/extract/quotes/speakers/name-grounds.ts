import type { NameGrounds } from "../../../knowledge/confidence/index.js";
import { COMPANY_FORMS, ORGANISATION_WORDS } from "../../../knowledge/organisation-words.js";
import { isFirstName } from "../../../language/names/index.js";
import type { Entity } from "./entity.js";

/** What makes a name a speaker's: how often such a name is one, and a full one, is known. */
export function nameGrounds(entity: Entity | null): NameGrounds {
  if (entity === null) return "nobody";
  switch (entity.kind) {
    case "document":
      return "document";
    case "unnamed":
      return entity.role === null ? "group" : "job";
    case "organisation":
      return organisationGrounds(entity);
    case "person":
      if (entity.words.length === 1) return "one word";
      return isIntroduced(entity) ? "full name" : "full name, never introduced";
  }
}

/** A title, a job, an employer or a first name that lists know makes a person of two capitals. */
function isIntroduced({ role, organisation, gender, words, mentions }: Entity): boolean {
  if (role !== null || organisation !== null || gender !== null || isFirstName(words[0] ?? "")) return true;
  return mentions.some(({ title }) => title !== null);
}

/** A word or a company form tells an organisation ("Acme plc", "Leeds Council"), as capitals do ("HMRC"). */
function organisationGrounds({ name, words, acronym }: Entity): NameGrounds {
  if (words[0] === "the" && !/^the\s\p{Lu}/u.test(name.replace(/^The /, "the ")))
    return "noun of an organisation";
  const isTold =
    acronym !== null ||
    /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u.test(name) ||
    words.some((word) => ORGANISATION_WORDS.has(word) || COMPANY_FORMS.has(word));
  return isTold ? "organisation" : "organisation of unknown form";
}
