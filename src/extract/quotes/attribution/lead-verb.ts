import type { AttributionGrounds } from "../../../knowledge/confidence/index.js";
import { PRINTED_THINGS } from "../../../knowledge/speech-nouns.js";
import { ADDRESSING_VERBS, LABELLING_VERBS } from "../../../knowledge/speech-verbs.js";
import type { Token } from "../narration/tokens.js";
import { type Clause, mainSubject } from "./main-subject.js";
import { cueAt, type Sieve } from "./sieve.js";
import { subjectBefore } from "./subject-before.js";
import { readVerbGroup, type VerbGroup } from "./verb-group.js";

/**
 * Speaker and verb before the quotation:
 *
 *   Al Finn said: “…”  ·  Al Finn said, “…”  ·  Al Finn said “…”  ·  Al Finn said that “…”
 *   In a statement on Friday, Al Finn, chief executive, told the BBC: “…”
 *   Al Finn opened the site and added: “…”      (the subject of the clause before)
 */
export const leadVerb: Sieve = ({ lead }, document) => {
  const clause = readLead(lead);
  if (clause === null) return null;
  const verb = lastVerb(clause);
  if (verb === null || verb.negated || verb.passive || labels(verb, clause) || shows(verb, clause))
    return null;
  const own = subjectBefore(clause.tokens.slice(0, verb.first));
  const subject = own ?? mainSubject(clause.tokens, verb.first);
  if (subject === null) return null;
  return {
    cue: cueAt(document, verb.token, verb.lemma),
    subject,
    rule: `lead-${clause.ending}`,
    grounds: groundsOf(verb, clause, own !== null),
  };
};

function groundsOf({ tier }: VerbGroup, { ending }: Lead, hasOwnSubject: boolean): AttributionGrounds {
  if (!hasOwnSubject) return "lead, subject further off";
  return tier === "ambiguous" ? "lead, ambiguous verb" : `lead-${ending}`;
}

/** "called it “…”" and "described as “…”" are read by `described-as`. */
function labels(verb: VerbGroup, { ending }: Lead): boolean {
  return verb.tier === "ambiguous" && ending !== "colon" && LABELLING_VERBS.has(verb.lemma);
}

/** "put up a sign: “Keep off the grass.”" */
function shows({ tier }: VerbGroup, { tokens }: Lead): boolean {
  return tier === "ambiguous" && PRINTED_THINGS.has(tokens.at(-1)?.lower ?? "");
}

interface Lead extends Clause {
  readonly ending: "colon" | "comma" | "that" | "bare";
}

/** What leads to the quotation, and by which sign: `said:`, `said,`, `said that`, `said`. */
export function readLead(lead: readonly Token[]): Lead | null {
  const last = lead.at(-1);
  if (last === undefined) return null;
  const rest = lead.slice(0, -1);
  if (last.kind === "colon") return { tokens: rest, ending: "colon" };
  const isThat = last.kind === "comma" && rest.at(-1)?.lower === "that"; // "noted that, “…”"
  if (isThat) return { tokens: rest.slice(0, -1), ending: "that" };
  if (last.kind === "comma" || last.kind === "dash") return { tokens: rest, ending: "comma" };
  if (last.lower === "that" || last.lower === "how" || last.lower === "as")
    return { tokens: rest, ending: "that" };
  return last.kind === "word" || last.kind === "closing" ? { tokens: lead, ending: "bare" } : null;
}

/** How far before the quotation the verb may stand: `said in a statement to the committee on Friday:`. */
const REACH = { colon: 30, comma: 14, that: 12, bare: 1 } as const;

/** The verb of speech nearest to the quotation that can lead to it. */
function lastVerb({ tokens, ending }: Lead): VerbGroup | null {
  const from = Math.max(1, tokens.length - REACH[ending]);
  for (let at = announcement(tokens) ?? tokens.length - 1; at >= from; at--) {
    const token = tokens[at];
    if (token?.kind === "semicolon" || token?.kind === "quotation" || token?.kind === "stop") return null;
    const verb = readVerbGroup(tokens, at) ?? givingVerb(tokens, at);
    if (verb === null || !leadsOn(verb, tokens, ending)) continue;
    return verb;
  }
  return null;
}

/** "made the following comment", "gave this reply": an ordinary verb, right before what it gives. */
function givingVerb(tokens: readonly Token[], at: number): VerbGroup | null {
  const token = tokens[at];
  const isGiving = GIVING_VERBS.has(token?.lower ?? "") && tokens[at + 2]?.lower === "following";
  if (token === undefined || !isGiving) return null;
  return {
    lemma: token.lower,
    tier: "neutral",
    form: "finite",
    token,
    first: at,
    at,
    negated: false,
    passive: false,
  };
}

const GIVING_VERBS: ReadonlySet<string> = new Set(
  "made makes gave gives offered offers provided provides sent sends had has left".split(" "),
);

/** "issued the following statement on the anniversary of …:": the verb stands before "the following". */
function announcement(tokens: readonly Token[]): number | null {
  const at = tokens.findLastIndex((token) => token.lower === "following");
  return at > 0 && tokens.length - at < 30 ? at : null;
}

function leadsOn(verb: VerbGroup, tokens: readonly Token[], ending: Lead["ending"]): boolean {
  if (verb.form === "ing" || verb.form === "participle") return false;
  if (verb.form === "base" && verb.first === verb.at && !isPluralSubject(tokens[verb.at - 1])) return false;
  const isLast = verb.at === tokens.length - 1;
  if (verb.tier === "ambiguous") return isLast || ending === "colon";
  if (isLast || ADDRESSING_VERBS.has(verb.lemma)) return !standsAsNoun(tokens, verb);
  // `said in a statement,` leads on; `said the plan works,` does not.
  return !standsAsNoun(tokens, verb) && (ending === "colon" || isAdjunct(tokens[verb.at + 1]));
}

function isPluralSubject(token: Token | undefined): boolean {
  return token !== undefined && /s$|^(?:we|they|i|you|people)$/.test(token.lower);
}

function standsAsNoun(tokens: readonly Token[], verb: VerbGroup): boolean {
  return verb.first === verb.at && NOUN_MARKERS.has(tokens[verb.at - 1]?.lower ?? "");
}

const NOUN_MARKERS: ReadonlySet<string> = new Set(
  "the a an his her its their our my your this these those of".split(" "),
);

function isAdjunct(token: Token | undefined): boolean {
  return token !== undefined && ADJUNCTS.has(token.lower);
}

const ADJUNCTS: ReadonlySet<string> = new Set(
  "in on at to during after before following of about via through from today yesterday this last when".split(
    " ",
  ),
);
