import type { Quantity } from "../../quantity.js";
import { ambiguousForm } from "./abbreviation.js";
import { isInAddress } from "./address.js";
import { isCode } from "./code.js";
import { isNameOfPeople, isYear } from "./name.js";
import type { Surroundings } from "./surroundings.js";

const REACH = 48;

/** Why these words are no percentage, or null: what looks like one in addresses, code, names and lists. */
export function trapReason(text: string, found: Quantity): string | null {
  const around: Surroundings = {
    before: text.slice(Math.max(0, found.start - REACH), found.start),
    after: text.slice(found.end, found.end + REACH),
    printed: text.slice(found.start, found.end),
  };
  if (isInAddress(text, found)) return "it stands in a web or mail address";
  if (found.rule === "sign" && isCode(around)) return "it is code, not prose";
  if (isYear(around)) return "a year that a column sign was glued to";
  if (isNameOfPeople(around)) return "a name for people, not a number: the 1%, the 99%";
  return found.rule === "abbreviation" ? ambiguousForm(around) : null;
}
