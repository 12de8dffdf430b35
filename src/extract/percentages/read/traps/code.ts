import { CSS_PROPERTIES } from "../../../../knowledge/percent-traps.js";
import type { Surroundings } from "./surroundings.js";

/** `width:50%`, `margin:0 10%`, `100%s`, `{34%`, `10 % 3 = 1`. */
export function isCode({ before, after, printed }: Surroundings): boolean {
  if (/[{}$]$/.test(before) || CONVERSION.test(after) || CSS.test(before)) return true;
  return /\s%$/.test(printed) && MODULO.test(after);
}

/** The letter of a printf conversion, or the next property of a style. */
const CONVERSION = /^(?:[sdfixc](?![A-Za-z])|[;}]\s*[\w-]+\s?:)/;
const MODULO = /^\s\d+\s?(?:=|\))/;

/** A property and its colon, without the space that prose would have, and other values of a shorthand. */
const CSS = new RegExp(`\\b(?:${CSS_PROPERTIES.join("|")})(?:-[a-z]+)?:(?:[\\d.]+(?:px|em|rem|%)?\\s){0,3}$`);
