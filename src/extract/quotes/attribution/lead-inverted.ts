import { ADJUNCT_PREPOSITIONS, DETERMINERS } from "../../../knowledge/clause-words.js";
import { readParties } from "../../../language/names/index.js";
import { cueAt, type Sieve } from "./sieve.js";
import { subjectAfter } from "./subject-after.js";
import { readVerbGroup } from "./verb-group.js";

/**
 * The verb first, then the speaker, before the quotation:
 *
 *   Said Dana Ruiz, who runs the shop: “…”  ·  Adds Finn, “…”  ·  Says Mayor Al Finn: “…”
 */
export const leadInverted: Sieve = ({ lead }, document) => {
  const last = lead.at(-1);
  const verb = readVerbGroup(lead, 0);
  if (verb?.form !== "finite" || verb.tier === "ambiguous" || lead.length < 3) return null;
  if (last?.kind !== "colon" && last?.kind !== "comma") return null;
  if (ADJUNCT_PREPOSITIONS.has(lead[1]?.lower ?? "") || lead[1]?.lower === "from") return null; // "Comments from"
  const subject = subjectAfter(lead.slice(1, -1));
  if (subject === null) return null;
  const isTold = lead[1]?.capital || DETERMINERS.has(lead[1]?.lower ?? "");
  // "Said branch secretary Al Finn": small letters speak where they lead to a name
  if (!isTold && readParties(document.text, subject)[0]?.kind !== "person") return null;
  return {
    cue: cueAt(document, verb.token, verb.lemma),
    subject,
    rule: "lead-inverted",
    grounds: "lead-inverted",
  };
};
