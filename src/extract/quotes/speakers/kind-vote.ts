import { SURNAMES } from "../../../knowledge/surnames.js";
import { isFirstName } from "../../../language/names/index.js";
import { looksLikePerson } from "../../../language/person-vote.js";
import type { Entity } from "./entity.js";

/**
 * A name of two words or more that nothing in the document makes a person (no title, no job, no first name
 * that a list knows) may be a firm or a journal: "Midwest Book Review stated". A second opinion decides.
 */
export function voteOnKind(entity: Entity): Entity {
  if (!isUnsure(entity) || looksLikePerson(entity.name)) return entity;
  return { ...entity, kind: "organisation", organisation: entity.name };
}

function isUnsure({ kind, name, role, gender, words, mentions }: Entity): boolean {
  if (kind !== "person" || role !== null || gender !== null || words.length < 2) return false;
  return (
    !isFirstName(words[0] ?? "") &&
    !SURNAMES.has(words.at(-1) ?? "") &&
    !GIVEN_NAME.test(name) &&
    mentions.every(({ title }) => title === null)
  );
}

/** "Ji-hye", "Min-jun": a given name of two syllables. */
const GIVEN_NAME = /\p{Lu}\p{Ll}+-\p{Ll}/u;
