import { ECHOING_PARTICIPLES } from "../../../knowledge/speech-nouns.js";
import { readParties } from "../../../language/names/index.js";
import type { Document } from "../../../model/index.js";
import type { Token } from "../narration/tokens.js";
import { cueAt, type Sieve } from "./sieve.js";
import { subjectAfter } from "./subject-after.js";

/**
 * A sentence that comes to its speaker last, and a colon:
 *
 *   That view was echoed by Al Finn, chair of governors: “…”  ·  Quote attributable to Mayor Al Finn: “…”
 *   There was praise, too, from Al Finn: “…”  ·  The loudest cheer came from coach Al Finn: “…”
 *
 * A person, or whoever echoes: "a grant approved by the council" has said nothing yet.
 */
export const sourceBefore: Sieve = ({ lead }, document) => {
  const colon = lead.at(-1);
  if (colon?.kind !== "colon") return null;
  for (let at = Math.max(1, lead.length - LONGEST_SOURCE); at < lead.length - 2; at++) {
    const found = isPreposition(lead[at]) ? sourceAt(lead, at, document) : null;
    if (found !== null) return { ...found, cue: cueAt(document, colon, ":"), rule: "source-before" };
  }
  return null;
};

/** The source behind a preposition, where it goes on up to the colon. */
function sourceAt(lead: readonly Token[], at: number, { text }: Document) {
  const isEcho = ECHOING_PARTICIPLES.has(lead[at - 1]?.lower ?? "");
  if (lead[at]?.lower === "to" && !isEcho) return null;
  const subject = subjectAfter(lead.slice(at + 1, -1));
  if (subject === null || subject.end < (lead.at(-2)?.start ?? 0)) return null;
  const [party] = readParties(text, subject);
  const speaks = party?.kind === "person" || (isEcho && party !== undefined && party.kind !== "document");
  return speaks ? ({ subject, grounds: isEcho ? "echo" : "source-before" } as const) : null;
}

function isPreposition(token: Token | undefined): boolean {
  return token?.lower === "by" || token?.lower === "from" || token?.lower === "to";
}

/** In tokens: name, role and organisation. */
const LONGEST_SOURCE = 30;
