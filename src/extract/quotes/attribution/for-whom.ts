import { readParties } from "../../../language/names/index.js";
import type { Token } from "../narration/tokens.js";
import { cueAt, type Sieve } from "./sieve.js";
import { subjectAfter } from "./subject-after.js";

/**
 * Whose view it is, before the clause:
 *
 *   For Al Finn, who runs the shop, it is “…”  ·  To the mayor, Jo Bass, the vote was “…”
 *   For Al Finn, head of parks, it is simple: “…”
 *
 * Only a person: "For Leeds, it was “…”" says nothing of a speaker.
 */
export const forWhom: Sieve = ({ lead }, document) => {
  const [first] = lead;
  if (first === undefined || !(first.lower === "for" || first.lower === "to")) return null;
  const comma = lead.findLastIndex(({ kind }) => kind === "comma");
  if (comma < 2 || lead.length - comma > LONGEST_CLAUSE || !statesOnly(lead.slice(comma + 1))) return null;
  const subject = subjectAfter(lead.slice(1, comma));
  const [party] = subject === null ? [] : readParties(document.text, subject);
  const isNamed = party?.role !== null || party.title !== null || /\s/.test(party.name?.text ?? "");
  if (subject === null || party?.kind !== "person" || !isNamed) return null;
  return { cue: cueAt(document, first, first.lower), subject, rule: "for-whom", grounds: "for-whom" };
};

const LONGEST_CLAUSE = 8;

/** "it is", "the answer is simple:" */
function statesOnly(clause: readonly Token[]): boolean {
  const last = clause.at(-1);
  return last?.kind === "colon"
    ? clause.some(({ lower }) => STATES.has(lower))
    : STATES.has(last?.lower ?? "");
}

const STATES: ReadonlySet<string> = new Set("is was are were remains feels".split(" "));
