import type { Token } from "../narration/tokens.js";
import { readLead } from "./lead-verb.js";
import { mainSubject } from "./main-subject.js";
import { cueAt, type Sieve } from "./sieve.js";
import { readVerbGroup, type VerbGroup } from "./verb-group.js";

/**
 * A participle whose subject is that of the main clause:
 *
 *   Al Finn welcomed the news, saying: “…”  ·  She described the plan, adding that “…”
 */
export const participle: Sieve = ({ lead }, document) => {
  const clause = readLead(lead);
  if (clause === null) return null;
  const isBare = clause.ending === "bare" || clause.ending === "that";
  const verb = lastParticiple(clause.tokens, isBare ? 1 : 10);
  if (verb === null || verb.negated) return null;
  const subject = mainSubject(clause.tokens, verb.at);
  if (subject === null) return null;
  return { cue: cueAt(document, verb.token, verb.lemma), subject, rule: "participle", grounds: "participle" };
};

/** `saying`, `telling the BBC`, `writing in a letter`, close before the quotation. */
function lastParticiple(tokens: readonly Token[], reach: number): VerbGroup | null {
  for (let at = tokens.length - 1; at >= Math.max(1, tokens.length - reach); at--) {
    const token = tokens[at];
    if (
      token === undefined ||
      token.kind === "semicolon" ||
      token.kind === "stop" ||
      token.kind === "quotation"
    )
      return null;
    const verb = readVerbGroup(tokens, at);
    if (verb?.form !== "ing" || verb.tier === "ambiguous" || verb.first !== verb.at) continue;
    // `saying in a letter: “`, but "stressing the value of “": only a neutral verb leads on from afar.
    return at === tokens.length - 1 || verb.tier === "neutral" ? verb : null;
  }
  return null;
}
