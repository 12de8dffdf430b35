import { DETERMINERS, PRONOUN_SUBJECTS } from "../../../knowledge/clause-words.js";
import { LABELLING_PREPOSITIONS, LABELLING_VERBS } from "../../../knowledge/speech-verbs.js";
import type { Token } from "../narration/tokens.js";
import { mainSubject } from "./main-subject.js";
import { cueAt, type Sieve } from "./sieve.js";
import { subjectAfter } from "./subject-after.js";
import { subjectBefore } from "./subject-before.js";
import { looksFinite, readVerbGroup, type VerbGroup } from "./verb-group.js";

/**
 * Words that somebody called something:
 *
 *   Al Finn described the plan as “…”  ·  called it “…”  ·  branded the vote “…”, calling it “…”
 *   was described by inspectors as “…”  ·  accused it of “…”  ·  which Finn put down to “…”
 */
export const describedAs: Sieve = ({ lead, tail }, document) => {
  const verb = labellingVerb(lead);
  if (verb === null || verb.negated) return null;
  const isPassive = verb.passive || isBareParticiple(lead, verb);
  const own = isPassive ? (agent(lead, verb) ?? agentBehind(tail)) : ownSubject(lead, verb);
  const subject = own ?? (isPassive ? null : mainSubject(lead, verb.form === "ing" ? verb.at : verb.first));
  if (subject === null) return null;
  const grounds = own === null ? "described-as, subject further off" : "described-as";
  return { cue: cueAt(document, verb.token, verb.lemma), subject, rule: "described-as", grounds };
};

function ownSubject(lead: readonly Token[], verb: VerbGroup) {
  return verb.form === "ing" ? null : subjectBefore(lead.slice(0, verb.first));
}

/** "described by inspectors as" */
function agent(lead: readonly Token[], verb: VerbGroup) {
  const by = lead.findIndex((token, at) => at > verb.at && token.lower === "by");
  if (by < 0) return null;
  const as = lead.findIndex((token, at) => at > by && token.lower === "as");
  return subjectAfter(lead.slice(by + 1, as < 0 ? lead.length : as));
}

/** described as “…” by inspectors · described as “…” after a visit from the Care Inspectorate */
function agentBehind(tail: readonly Token[]) {
  const at = tail.slice(0, 12).findIndex((token) => token.lower === "by" || token.lower === "from");
  return at < 0 ? null : subjectAfter(tail.slice(at + 1));
}

function isBareParticiple(lead: readonly Token[], verb: VerbGroup): boolean {
  return lead[verb.at + 1]?.lower === "by";
}

/** "to call": a bare form is a verb of somebody's only behind a plural ("Visitors describe"). */
function isInfinitive(lead: readonly Token[], verb: VerbGroup): boolean {
  if (verb.form !== "base") return false;
  return verb.first !== verb.at || !/[^s]s$|^(?:they|we|people)$/.test(lead[verb.at - 1]?.lower ?? "");
}

/** "emerging brands", "rates of": a form in -s is a verb only behind a name or a pronoun. */
function isNoun(lead: readonly Token[], verb: VerbGroup): boolean {
  if (verb.first !== verb.at || !verb.token.lower.endsWith("s")) return false;
  const before = lead[verb.at - 1];
  if (before === undefined) return true;
  return !(before.capital || before.kind === "comma" || PRONOUN_SUBJECTS.has(before.lower));
}

/** Nothing but the object, a person who did it and "as" stand between the verb and the words. */
function reaches({ lemma }: VerbGroup, object: readonly Token[]): boolean {
  const last = object.at(-1)?.lower ?? "";
  const prepositions = LABELLING_PREPOSITIONS[lemma];
  if (prepositions !== undefined) return object.length <= 8 && endsIn(object, prepositions);
  if (last === "as" || last === "by" || last === "for") return true;
  if (LOOSE_ENDS.has(last)) return false;
  return (
    object.length <= LONGEST_OBJECT &&
    !object.some((token, at) => token.kind === "comma" || isVerb(object, at))
  );
}

function endsIn(object: readonly Token[], prepositions: readonly string[]): boolean {
  const [last, previous] = [object.at(-1)?.lower ?? "", object.at(-2)?.lower ?? ""];
  return last === "as" || prepositions.includes(last) || prepositions.includes(`${previous} ${last}`);
}

/** "put the rise in late payments at its three smallest branches down to" */
const LONGEST_OBJECT = 12;

/** "celebrated its feats through the idea of": what follows is no longer what the object was called. */
const LOOSE_ENDS: ReadonlySet<string> = new Set("of in to with through on about at from".split(" "));

/** "the volunteers" and "the reports" are objects, "the vote failed" is a clause. */
function isVerb(object: readonly Token[], at: number): boolean {
  const token = object[at];
  return token !== undefined && looksFinite(token) && !DETERMINERS.has(object[at - 1]?.lower ?? "");
}

/** The labelling verb nearest to the quotation, with a short object between. */
function labellingVerb(lead: readonly Token[]): VerbGroup | null {
  const last = lead.at(-1);
  if (last === undefined || last.kind === "colon" || last.kind === "comma") return null;
  for (let at = lead.length - 1; at >= Math.max(0, lead.length - 14); at--) {
    const token = lead[at];
    if (token === undefined || token.kind === "semicolon" || token.kind === "stop") return null;
    const verb = readVerbGroup(lead, at);
    if (verb === null || !LABELLING_VERBS.has(verb.lemma) || isInfinitive(lead, verb) || isNoun(lead, verb))
      continue;
    return reaches(verb, lead.slice(at + 1)) ? verb : null;
  }
  return null;
}
