import type { Party } from "../../../language/names/index.js";
import type { Entity } from "./entity.js";
import type { Stage } from "./stage.js";

/** "The CS" for whoever was named as Cabinet Secretary. */
export function holderOfInitials(party: Party, stage: Stage): Entity | null {
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
