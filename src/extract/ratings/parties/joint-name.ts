import { JOINT_LEFT, JOINT_RIGHT } from "../../../knowledge/joint-names.js";
import {
  COMPANY_FORMS,
  ORGANISATION_WORDS,
  PLACES_THAT_ARE_RATED,
} from "../../../knowledge/organisation-words.js";
import { allMatches } from "../../../language/all-matches.js";
import type { Range } from "../../../model/index.js";

/**
 * Whether "and" stands inside one name rather than between two:
 *
 *   Wessex Fire and Rescue Service  ·  Devon and Cornwall Police  ·  not: Larch House and Beech Lodge
 */
export function isJointName(left: string, right: string): boolean {
  const last = lastWord(left);
  const first = (right.split(" ")[0] ?? "").toLowerCase();
  if (JOINT_LEFT.has(last) && JOINT_RIGHT.has(first)) return true;
  return !endsAsOrganisation(left) && left.split(" ").length <= 3 && endsAsOrganisation(right);
}

const AND = /\sand\s(?:the\s)?(?=[A-Z])/g;

/**
 * The two names of a pair; null where the words are one name:
 *
 *   Larch House and Beech Lodge  ·  Corran and Gull Point  ·  not: Big Ears Jack and Friends, Windows & Exteriors
 */
export function pairOf(text: string, { start, end }: Range): readonly [Range, Range] | null {
  const words = text.slice(start, end);
  for (const { 0: joint, index } of allMatches(words, AND)) {
    const right = { start: start + index + joint.length, end };
    const [left, after] = [words.slice(0, index), text.slice(right.start, right.end)];
    if (!isJointName(left, after) && (after.includes(" ") || !left.includes(" ")))
      return [{ start, end: start + index }, right];
  }
  return null;
}

/** "Kilmore Nursery", "Ister Valley Water": the last word is a noun of organisations, or a company form. */
export function endsAsOrganisation(name: string): boolean {
  const last = lastWord(name);
  return ORGANISATION_WORDS.has(last) || COMPANY_FORMS.has(last) || PLACES_THAT_ARE_RATED.has(last);
}

function lastWord(name: string): string {
  return name.toLowerCase().replace(/\.$/, "").split(" ").at(-1) ?? "";
}
