import type { Token } from "../narration/tokens.js";
import { cueAt, type Sieve } from "./sieve.js";
import { subjectAfter } from "./subject-after.js";
import { readVerbGroup } from "./verb-group.js";

/**
 * The verb before the speaker, behind the quotation:
 *
 *   “…,” said Dana Ruiz, CEO of Brightline Foods.  ·  “…”, said Lt Col Jane Birch  ·  “…?” asked Al Finn
 *   “…,” said yesterday a jubilant Al Finn  ·  “…,” added Finn, “…”
 */
export const tailInverted: Sieve = ({ tail }, document) => {
  const at = skipSeparators(tail);
  const verb = readVerbGroup(tail, at);
  if (verb === null || verb.first !== at || verb.form !== "finite" || verb.negated) return null;
  const subject = subjectAfter(tail.slice(at + 1));
  if (subject === null || !canBeSubject(tail[at + 1], verb.tier === "ambiguous")) return null;
  return {
    cue: cueAt(document, verb.token, verb.lemma),
    subject,
    rule: "tail-inverted",
    confidence: verb.tier === "neutral" ? 0.97 : 0.9,
  };
};

/** Behind a comma, a footnote number or a closing bracket. */
export function skipSeparators(tail: readonly Token[]): number {
  let at = 0;
  while (at < tail.length && at < 4) {
    const token = tail[at];
    if (token === undefined) break;
    const isNote = token.kind === "number" && tail[at - 1]?.kind === "opening";
    if (token.kind === "comma" || token.kind === "opening" || token.kind === "closing" || isNote) at++;
    else break;
  }
  return at;
}

/** `“…,” said in a statement` names nobody; `“…” called it` is no tag. */
function canBeSubject(token: Token | undefined, mustBeNamed: boolean): boolean {
  if (token === undefined || token.kind === "comma") return false;
  if (NO_SUBJECT.has(token.lower)) return false;
  return !mustBeNamed || token.capital;
}

const NO_SUBJECT: ReadonlySet<string> = new Set(
  "in on at to by that it him her them me us for with as about into".split(" "),
);
