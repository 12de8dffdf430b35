import { readParties } from "../../../language/names/index.js";
import type { Token } from "../narration/tokens.js";
import { cueAt, type Sieve } from "./sieve.js";
import { subjectBefore } from "./subject-before.js";

/**
 * A sentence that says how somebody feels about it, and a colon:
 *
 *   Al Finn was scathing: “…”  ·  The council had this to say: “…”  ·  Coach Ann Reed was in no doubt: “…”  ·  The mayor, Jo Bass, is clear: “…”
 *
 * Only a person, and only a short predicate: "The reason was simple" and a list of names say nothing of a speaker.
 */
export const mood: Sieve = ({ lead }, document) => {
  const colon = lead.at(-1);
  if (colon?.kind !== "colon") return null;
  const be = lead.findLastIndex(({ lower }) => STATES.has(lower));
  const predicate = lead.slice(be + 1, -1);
  if (be < 1 || predicate.length > 8 || predicate.some(({ kind }) => kind !== "word")) return null;
  if (SAYINGS.has(predicate.at(-1)?.lower ?? "")) return null; // whose words follow nobody knows
  const subject = subjectBefore(lead.slice(0, be));
  const [party] = subject === null ? [] : readParties(document.text, subject);
  const speaks =
    party?.kind === "person" || (party?.kind === "pronoun" && party.gender !== null) || isToSay(predicate);
  if (subject === null || !speaks) return null;
  return { cue: cueAt(document, colon, ":"), subject, rule: "mood", grounds: "mood" };
};

/** "had this to say", "had the following to say": whoever it is, they speak. */
function isToSay(predicate: readonly Token[]): boolean {
  const verb = predicate.at(-1)?.lower ?? "";
  return predicate.at(-2)?.lower === "to" && (verb === "say" || verb === "add");
}

const SAYINGS: ReadonlySet<string> = new Set(
  "adage saying proverb motto mantra principle maxim quote verse words".split(" "),
);

const STATES: ReadonlySet<string> = new Set(
  "is was are were seemed sounded looked remains remained had".split(" "),
);
