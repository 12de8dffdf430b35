import { OWNED_BY_OF, SPEECH_NOUNS } from "../../../knowledge/speech-nouns.js";
import type { Token } from "../narration/tokens.js";
import { readLead } from "./lead-verb.js";
import { cueAt, type Sieve } from "./sieve.js";
import { subjectAfter } from "./subject-after.js";
import { subjectBefore } from "./subject-before.js";

/**
 * A noun of speech, with its owner:
 *
 *   Al Finn’s message to residents was simple: “…”  ·  A statement from Acme plc read: “…”
 *   with Al Finn’s remark that “…”  ·  These were the words of Al Finn on the day: “…”
 */
export const nounCue: Sieve = ({ lead }, document) => {
  const clause = readLead(lead);
  if (clause === null) return null;
  const noun = lastNoun(clause.tokens);
  const token = noun === null ? undefined : clause.tokens[noun];
  if (noun === null || token === undefined) return null;
  const subject = ownerBefore(document.text, clause.tokens, noun) ?? ownerAfter(clause.tokens, noun);
  return (
    subject && { cue: cueAt(document, token, token.lower), subject, rule: "noun-cue", grounds: "noun-cue" }
  );
};

function lastNoun(tokens: readonly Token[]): number | null {
  for (let at = tokens.length - 1; at >= Math.max(0, tokens.length - 20); at--) {
    const token = tokens[at];
    if (token?.kind === "semicolon" || token?.kind === "stop" || token?.kind === "quotation") return null;
    if (token?.kind === "word" && SPEECH_NOUNS.has(token.lower)) return at;
  }
  return null;
}

/** "Al Finn’s message" */
function ownerBefore(text: string, tokens: readonly Token[], noun: number) {
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at--) {
    const token = tokens[at];
    if (token !== undefined && OWNERS.has(token.lower)) return { start: token.start, end: token.end };
    const isPlural = token?.lower.endsWith("s") && /['’]/.test(text.charAt(token.end)); // "Forbes’ words"
    if (token === undefined || !(token.lower.endsWith("'s") || isPlural)) continue;
    const range = subjectBefore(tokens.slice(0, at + 1));
    return range && { start: range.start, end: isPlural ? token.end : token.end - 2 };
  }
  return null;
}

/** "Her advice to others is short" */
const OWNERS: ReadonlySet<string> = new Set(["his", "her"]);

/** "a statement from Acme plc", "a letter by Al Finn" */
function ownerAfter(tokens: readonly Token[], noun: number) {
  const preposition = tokens[noun + 1]?.lower;
  const isOwned = preposition === "of" && OWNED_BY_OF.has(tokens[noun]?.lower ?? "");
  if (preposition !== "from" && preposition !== "by" && !isOwned) return null;
  const rest = tokens.slice(noun + 2);
  const verb = rest.findIndex((token) =>
    /^(?:read|reads|said|says|was|is|stated|states|issued|released)$/.test(token.lower),
  );
  return subjectAfter(verb < 0 ? rest : rest.slice(0, verb));
}
