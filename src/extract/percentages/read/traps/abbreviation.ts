import {
  BIT_AND_BASE_NOUNS,
  PIECE_NOUNS,
  POINT_FOLLOWERS,
  POINT_OPENERS,
} from "../../../../knowledge/percent-traps.js";
import type { Surroundings } from "./surroundings.js";

/** What a short form means instead: "5pc dinner set", "a 56 bps modem", "a 34pp paperback"; null: a percentage. */
export function ambiguousForm({ before, after, printed }: Surroundings): string | null {
  const form = /[a-z.]+$/.exec(printed)?.[0] ?? "";
  if (form === "pc" && PIECES.test(after)) return "pc is pieces here";
  if (form.startsWith("bp") && BITS_OR_BASES.test(after))
    return "bps is bits a second here, or bp base pairs";
  if (form.startsWith("pp") && !OPENED.test(before) && !FOLLOWED.test(after)) {
    return "pp is pages, unless something rose or fell by it";
  }
  return null;
}

const PIECES = new RegExp(`^[\\s-]?(?:[a-z]+\\s){0,3}(?:${PIECE_NOUNS.join("|")})\\b`, "i");
const BITS_OR_BASES = new RegExp(`^\\s(?:\\w+\\s){0,2}(?:${BIT_AND_BASE_NOUNS.join("|")})\\b`, "i");
const OPENED = new RegExp(`(?:\\b(?:${POINT_OPENERS.join("|")})|[+(−-])\\s?$`, "i");
const FOLLOWED = new RegExp(`^\\s(?:[a-z-]+\\s)?(?:${POINT_FOLLOWERS.join("|")})\\b`, "i");
