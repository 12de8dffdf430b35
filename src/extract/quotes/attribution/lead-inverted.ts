import { ADJUNCT_PREPOSITIONS, DETERMINERS } from "../../../knowledge/clause-words.js";
import { readParties } from "../../../language/names/index.js";
import type { Token } from "../narration/tokens.js";
import { cueAt, type Sieve } from "./sieve.js";
import { subjectAfter } from "./subject-after.js";
import { readVerbGroup, type VerbGroup } from "./verb-group.js";

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
  if (opensQuestion(verb, lead)) return null;
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

/** "Asked whether Acme would sell, she answered:", "Told of the vote, Finn said:": whoever was asked or told speaks later. */
function opensQuestion({ lemma }: VerbGroup, lead: readonly Token[]): boolean {
  return (
    PASSED_ON.has(lemma) &&
    lead.slice(2).some((_, at) => {
      const answer = readVerbGroup(lead, at + 2);
      return answer?.form === "finite" && answer.tier !== "ambiguous";
    })
  );
}

const PASSED_ON: ReadonlySet<string> = new Set(["ask", "tell", "press", "challenge", "quiz", "question"]);
