import { RELATIVES } from "../../../knowledge/clause-words.js";
import { readParties } from "../../../language/names/index.js";
import type { Document, Range } from "../../../model/index.js";
import type { Scene } from "../narration/scene.js";
import type { Token } from "../narration/tokens.js";
import { readBelief } from "./belief.js";
import { mainSubject } from "./main-subject.js";
import { absolute, type Reporting, reportingParticiple } from "./reporting-participle.js";
import { cueAt, type Sieve } from "./sieve.js";
import { subjectBefore } from "./subject-before.js";
import { looksFinite, readVerbGroup, type VerbGroup } from "./verb-group.js";

/**
 * A fragment inside what somebody is reported to have said, the verb standing further away:
 *
 *   Inspectors said leaders were “visible and approachable”.  ·  The report notes that the site “has improved”
 *   … requires improvement, he writes, and the rota was “safe on paper, fragile in practice”
 *   Finn thanked the crowd, joking that the room was “quieter empty”
 *   Their “many possessions” were a worry, recalls Jane.
 */
export const reported: Sieve = (scene, document) => {
  const found = inLead(scene) ?? inTail(scene);
  if (found === null) return null;
  const { verb, subject } = found;
  if (isClause(document, subject)) return null;
  const grounds = verb.tier === "neutral" ? "reported" : "reported, other verb";
  return { cue: cueAt(document, verb.token, verb.lemma), subject, rule: "reported", grounds };
};

/** "Our floorplans allow for any arrangement": a long phrase that names nobody hides a verb that no list has. */
function isClause({ text }: Document, subject: Range): boolean {
  const words = text.slice(subject.start, subject.end).split(/\s+/);
  if (/^(?:neither|nobody|none|no)$/i.test(words[0] ?? "")) return true; // "Neither Finn nor Bell mentioned"
  if (words.length < 6 || words.includes("who") || words.includes("which")) return false;
  const [party] = readParties(text, subject);
  return party?.kind === "unnamed" && party.role === null;
}

/** The first verb of speech before the fragment, in its sentence. */
function inLead({ lead }: Scene): Reporting | null {
  const from = lead.findLastIndex((token) => CLAUSE_ENDS.has(token.kind)) + 1;
  const clause = lead.slice(from);
  const contrast = clause.findLastIndex(({ lower }) => lower === "while" || lower === "whereas");
  return (
    reportingParticiple(clause) ??
    absolute(clause) ??
    firstReporting(clause.slice(contrast + 1)) ??
    (contrast < 0 ? null : firstReporting(clause))
  );
}

function firstReporting(tokens: readonly Token[]): Reporting | null {
  for (let at = 1; at < tokens.length; at++) {
    const verb = readVerbGroup(tokens, at) ?? readBelief(tokens, at);
    if (verb === null || verb.negated || verb.passive || !reports(verb, tokens) || isNoun(tokens, verb))
      continue;
    const subject = isInRelative(tokens, verb.first) ? null : subjectOf(tokens, verb);
    if (subject !== null) return { verb, subject };
  }
  return null;
}

/** "Finn dismissed the offer as “crumbs”, and said": behind "and" the verb shares its subject. */
function subjectOf(tokens: readonly Token[], { first }: VerbGroup): Range | null {
  const isJoined = tokens[first - 1]?.lower === "and" || tokens[first - 1]?.lower === "but";
  return subjectBefore(tokens.slice(0, first)) ?? (isJoined ? mainSubject(tokens, first) : null);
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set(["semicolon", "stop", "colon"]);

/** "People who said so are more likely to feel “…”": the clause is about them, not by them. */
function isInRelative(tokens: readonly Token[], before: number): boolean {
  const comma = tokens.findLastIndex((token, at) => at < before && token.kind === "comma");
  const clause = tokens.slice(comma + 1, before);
  if (PERSONAL.has(clause.at(-1)?.lower ?? "")) return false; // "a message in which she urges"
  return clause.some((token) => RELATIVES.has(token.lower) && token.lower !== "that");
}

const PERSONAL: ReadonlySet<string> = new Set(["he", "she", "they", "we"]);

/** `…, recalls Jane` and `…, he writes.` at the end of the sentence. */
function inTail({ tail }: Scene): Reporting | null {
  const comma = tail.findLastIndex((token, at) => token.kind === "comma" && isTag(tail.slice(at + 1)));
  if (comma < 0) return null;
  const tag = tail.slice(comma + 1);
  const inverted = readVerbGroup(tag, 0);
  if (inverted !== null && inverted.form === "finite") {
    const words = tag.slice(1).filter((token) => token.kind === "word");
    const [first] = words;
    const last = words.at(-1);
    return first === undefined || last === undefined
      ? null
      : { verb: inverted, subject: { start: first.start, end: last.end } };
  }
  const at = tag.findLastIndex((_, index) => readVerbGroup(tag, index) !== null);
  const verb = readVerbGroup(tag, at);
  const subject = verb === null ? null : subjectBefore(tag.slice(0, verb.first));
  return verb === null || subject === null ? null : { verb, subject };
}

/** A verb of speech and a short subject, in either order, and nothing more before the next comma or the stop. */
function isTag(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex((token) => token.kind !== "word");
  const words = end < 0 ? tokens : tokens.slice(0, end);
  if (words.length < 2 || words.length > 6 || (end >= 0 && tokens[end]?.kind === "quotation")) return false;
  const first = readVerbGroup(words, 0);
  if (first !== null && first.form === "finite" && first.tier !== "ambiguous")
    return words[1]?.capital === true;
  const last = readVerbGroup(words, words.length - 1);
  return (
    last !== null && last.form === "finite" && last.tier !== "ambiguous" && !looksFinite(words[0] ?? NO_TOKEN)
  );
}

const NO_TOKEN: Token = {
  start: 0,
  end: 0,
  kind: "sign",
  lower: "",
  capital: false,
  passage: -1,
  speech: null,
};

/** Verbs that report a clause: those of speech, and what readers of reports find. */
function reports({ tier, form, lemma, at }: VerbGroup, tokens: readonly Token[]): boolean {
  if (form === "participle" || form === "ing") return false;
  if (lemma === "call") return tokens[at + 1]?.lower === "on" || tokens[at + 1]?.lower === "for";
  return tier !== "ambiguous" || CLAUSE_REPORTERS.has(lemma);
}

const CLAUSE_REPORTERS: ReadonlySet<string> = new Set(
  "find report show conclude believe feel judge complain rule estimate".split(" "),
);

function isNoun(tokens: readonly Token[], verb: VerbGroup): boolean {
  if (verb.first !== verb.at) return false;
  const before = tokens[verb.at - 1]?.lower ?? "";
  if (verb.form === "base") return !isPluralVerb(verb, before, tokens[verb.at + 1]?.lower);
  return NOUN_MARKERS.has(before);
}

const NOUN_MARKERS: ReadonlySet<string> = new Set(
  "the a an his her its their our this these those of for in".split(" "),
);

/** "Inspectors write that", "they say the school is": a bare form is a verb behind a plural. */
function isPluralVerb({ lemma }: VerbGroup, before: string, after: string | undefined): boolean {
  return /s$|^(?:they|we|people)$/.test(before) && (after === "that" || PLAIN_VERBS.has(lemma));
}

/** Verbs of speech whose bare form is no noun. */
const PLAIN_VERBS: ReadonlySet<string> = new Set(
  "say write tell argue insist admit agree believe explain".split(" "),
);
