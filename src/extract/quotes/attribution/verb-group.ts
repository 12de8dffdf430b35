import { COMMON_FINITE_VERBS, NO_ADVERBS, VERB_ADVERBS } from "../../../knowledge/clause-words.js";
import { AUXILIARIES, NEGATIONS } from "../../../knowledge/speech-verbs.js";
import { readPhrasalVerb, type SpeechVerbForm } from "../../../language/speech-verbs.js";
import type { Token } from "../narration/tokens.js";

/** A verb of speech with what belongs to it: "has also said", "went on to add". */
export interface VerbGroup extends SpeechVerbForm {
  readonly token: Token;
  /** Index of its first auxiliary or adverb, and of the verb itself or its particle ("shot back"). */
  readonly first: number;
  readonly at: number;
  /** "would not say", "declined to comment" */
  readonly negated: boolean;
  /** "was told", "is described": its subject did not speak. */
  readonly passive: boolean;
}

/** Reads the verb of speech at an index; null where the word is none. */
export function readVerbGroup(tokens: readonly Token[], at: number): VerbGroup | null {
  const token = tokens[at];
  if (token?.kind !== "word" || isOfName(tokens, at)) return null;
  const phrasal = readPhrasalVerb(token.lower, tokens[at + 1]?.lower ?? "");
  const verb = token.lower === "went" && isGoingOn(tokens, at) ? GO_ON : (phrasal ?? token.speech);
  if (verb === null) return null;
  let first = at;
  let negated = false;
  let passive = false;
  while (first > 0) {
    const word = tokens[first - 1];
    if (word?.kind !== "word") break;
    const isAuxiliary = AUXILIARIES.has(word.lower);
    if (NEGATIONS.has(word.lower)) negated = true;
    else if (!isAuxiliary && !isVerbAdverb(word) && !(word.lower === "to" || word.lower === "on")) break;
    // "the response to", "based on": a preposition that no auxiliary precedes.
    if (
      (word.lower === "to" || word.lower === "on") &&
      !AUXILIARIES.has(tokens[first - 2]?.lower ?? "") &&
      tokens[first - 2]?.lower !== "on"
    )
      break;
    if (BE.has(word.lower) && verb.form !== "ing" && verb.lemma !== "quote") passive = true;
    first--;
  }
  const end = phrasal === null ? at : at + 1;
  return { lemma: verb.lemma, tier: verb.tier, form: verb.form, token, first, at: end, negated, passive };
}

/** "United States Attorney": a capital between capitals is no verb. */
function isOfName(tokens: readonly Token[], at: number): boolean {
  return at > 0 && tokens[at]?.capital === true && tokens[at - 1]?.capital === true;
}

/** "“…,” she went on." */
function isGoingOn(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.lower === "on" && tokens[at + 2]?.lower !== "to";
}

const GO_ON: SpeechVerbForm = { lemma: "go on", tier: "neutral", form: "finite" };

const BE: ReadonlySet<string> = new Set("is are was were be been being".split(" "));

function isVerbAdverb({ lower, capital }: Token): boolean {
  return !capital && !NO_ADVERBS.has(lower) && (VERB_ADVERBS.has(lower) || /.{3}ly$/.test(lower));
}

/** Whether a word is (or looks like) a finite verb, so that a noun phrase before it has ended. */
export function looksFinite(token: Token): boolean {
  return isKnownFinite(token) || (token.kind === "word" && !token.capital && /.{3}ed$/.test(token.lower));
}

/** The same without words in -ed, which may be participles: "the newly elected member". */
export function isKnownFinite({ kind, lower, capital, speech }: Token): boolean {
  if (kind !== "word" || capital) return false;
  if (speech === null) return AUXILIARIES.has(lower) || COMMON_FINITE_VERBS.has(lower);
  return speech.form === "finite" && speech.tier !== "ambiguous" && !/.{3}ed$/.test(lower);
}
