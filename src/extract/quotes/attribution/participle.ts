import { DOCUMENT_NOUNS } from "../../../knowledge/speech-nouns.js";
import type { Range } from "../../../model/index.js";
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
  const subject = featuringDocument(clause.tokens.slice(0, verb.at)) ?? mainSubject(clause.tokens, verb.at);
  if (subject === null) return null;
  return { cue: cueAt(document, verb.token, verb.lemma), subject, rule: "participle", grounds: "participle" };
};

/** "Acme was featured in [a recent article] that discusses this, stating": the article states it. */
function featuringDocument(tokens: readonly Token[]): Range | null {
  const at = tokens.findIndex(({ lower }, i) => lower === "in" && FEATURED.has(tokens[i - 1]?.lower ?? ""));
  const noun = tokens.findIndex(({ lower }, i) => i > at + 1 && i < at + 6 && DOCUMENT_NOUNS.has(lower));
  const [first, last] = [tokens[at + 1], tokens[noun]];
  return at < 1 || first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

const FEATURED: ReadonlySet<string> = new Set(
  "featured profiled highlighted spotlighted mentioned cited".split(" "),
);

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
