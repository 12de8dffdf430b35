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
  const subject = lead[1]?.capital ? subjectAfter(lead.slice(1, -1)) : null;
  return (
    subject && {
      cue: cueAt(document, verb.token, verb.lemma),
      subject,
      rule: "lead-inverted",
      confidence: 0.93,
    }
  );
};
