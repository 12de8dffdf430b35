import { ROLE_NOUNS } from "../../knowledge/role-nouns.js";

/**
 * The people in a byline line: "By Julia Collins", "By Ann Lee and Bo Ek, Staff Writers". Null for other
 * lines; "By 2030 …" and "By joining …" are sentences.
 */
export function readByline(line: string): readonly string[] | null {
  if (line.length > LONGEST) return null;
  const names = BYLINE.exec(line)?.[1];
  return names === undefined ? null : splitNames(names);
}

/** Whom the writer works for: "By Ellen Trask, MarketLedger"; a job ("Staff Writer") is none. */
export function bylineAffiliation(line: string): string | null {
  const behind = readByline(line) === null ? undefined : AFFILIATION.exec(line)?.[1];
  const last = behind?.split(" ").at(-1)?.toLowerCase() ?? "";
  return behind === undefined || ROLE_NOUNS.has(last) ? null : behind;
}

/** "Ann Lee and Bo Ek" → both; a desk or an office stays whole. */
export function splitNames(names: string): readonly string[] {
  return names
    .split(/\s*(?:,|;|\s(?:and|&)\s)\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

const LONGEST = 120;
const NAME = "\\p{Lu}[\\p{L}.’'-]*(?:\\s(?:de|van|von|la|bin|al))?(?:\\s\\p{Lu}[\\p{L}.’'-]*){1,3}";
const AFFILIATION = new RegExp(`^[Bb][Yy]:?\\s${NAME},\\s(\\p{Lu}[^,|–—]{1,60}?)(?:\\s[|–—-]\\s.*)?$`, "u");
const BYLINE = new RegExp(`^[Bb][Yy]:?\\s((?:${NAME})(?:(?:,|\\sand|\\s&)\\s${NAME})*)(?:[,|–—-].*)?$`, "u");
