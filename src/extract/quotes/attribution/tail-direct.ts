import { COMMON_FINITE_VERBS, CONJUNCTIONS, RELATIVES } from "../../../knowledge/clause-words.js";
import { NAMED_NOUNS } from "../../../knowledge/term-cues.js";
import type { Range } from "../../../model/index.js";
import type { Scene } from "../narration/scene.js";
import { type Token, tokenize } from "../narration/tokens.js";
import { lastRun } from "../quotation.js";
import { isDivided } from "./divided.js";
import { cueAt, type Sieve } from "./sieve.js";
import { subjectBefore } from "./subject-before.js";
import { skipSeparators } from "./tail-inverted.js";
import { readVerbGroup, type VerbGroup } from "./verb-group.js";

/**
 * The speaker before the verb, behind the quotation:
 *
 *   “…,” Al Finn said.  ·  “…,” Al Finn told the committee.  ·  “…,” he said, “…”
 *   “…,” Al Finn, who leads Acme, has since added.  ·  “…!” Finn exclaimed.   (the tag is a sentence of its own)
 */
export const tailDirect: Sieve = (scene, document) => {
  const tag = tagTokens(scene, document.text);
  if (tag === null) return null;
  const from = skipSeparators(tag);
  const verb = firstVerb(tag, from);
  if (verb === null || verb.negated || verb.passive) return null;
  const isPure = endsClause(tag[verb.at + 1]);
  if ((!isPure || verb.tier === "ambiguous") && !isDivided(scene, document.text)) return null;
  if (!isPure && (verb.tier === "ambiguous" || namesWork(scene.lead))) return null;
  const subject = subjectBefore(tag.slice(from, verb.first));
  if (subject === null || introducesNext(tag, verb)) return null;
  return {
    cue: cueAt(document, verb.token, verb.lemma),
    subject,
    rule: "tail-direct",
    grounds: verb.tier === "neutral" ? "tail-direct" : "tail-direct, other verb",
  };
};

/** `In her new essay, “Beneath the Lights,” Finn reflects on how`: the work is named, not spoken. */
function namesWork(lead: readonly Token[]): boolean {
  return lead.at(-1)?.kind === "comma" && NAMED_NOUNS.has(lead.at(-2)?.lower ?? "");
}

/** The rest of the sentence; behind `?”`, `!”` and `.”` the next sentence where it is nothing but a tag. */
function tagTokens({ tail, after, passage }: Scene, text: string): readonly Token[] | null {
  if (tail.length > 0) return tail;
  if (after === null || after.end - after.start > 200) return null;
  const last = lastRun(passage);
  const tokens = tokenize(text, after, NO_MASKS);
  if (holdsMark(text, after)) return null;
  const verb = firstVerb(tokens, 0);
  if (verb === null) return null;
  return asksOrExclaims(text, last) || isPureTag(tokens, verb) ? tokens : null;
}

const NO_MASKS = [] as const;

function asksOrExclaims(text: string, { end }: Range): boolean {
  return /[?!]["”'’]{0,2}$/.test(text.slice(end - 3, end));
}

function holdsMark(text: string, range: Range): boolean {
  return /["“”:]/.test(text.slice(range.start, range.end));
}

/** "Al Finn said." and "Al Finn said in a statement." say nothing else. */
function isPureTag(tokens: readonly Token[], verb: VerbGroup): boolean {
  const next = tokens[verb.at + 1];
  return endsClause(next) || next?.lower === "in";
}

/** The first verb of speech whose subject can stand before it, with nothing but its noun phrase between. */
function firstVerb(tokens: readonly Token[], from: number): VerbGroup | null {
  const opening = tokens[from]?.lower ?? "";
  if (RELATIVES.has(opening) || CONJUNCTIONS.has(opening)) return null; // `“safe”, while one said`
  let inRelative = false;
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || STOPPERS.has(token.kind)) return null;
    if (token.lower === "who" || token.lower === "which" || token.lower === "whose") inRelative = true;
    const verb = readVerbGroup(tokens, at);
    const reports =
      verb !== null &&
      (verb.form === "finite" || (verb.form === "base" && verb.first < at) || isPlural(verb, tokens));
    if (reports && verb !== null && !isNoun(tokens, verb) && !(inRelative && verb.tier !== "neutral"))
      return verb;
    if (!inRelative && !token.capital && COMMON_FINITE_VERBS.has(token.lower) && !isAuxiliaryOf(tokens, at))
      return null;
  }
  return null;
}

const STOPPERS: ReadonlySet<string> = new Set(["stop", "semicolon", "colon", "quotation"]);

/** "inspectors say", "we say" */
function isPlural(verb: VerbGroup, tokens: readonly Token[]): boolean {
  return (
    verb.form === "base" &&
    verb.tier === "neutral" &&
    /s$|^(?:we|they|i)$/.test(tokens[verb.first - 1]?.lower ?? "")
  );
}

/** "the reports", "his comments", "public claims": the word stands as a noun. */
function isNoun(tokens: readonly Token[], verb: VerbGroup): boolean {
  const before = tokens[verb.first - 1];
  if (before === undefined || verb.first !== verb.at) return before === undefined;
  return NOUN_MARKERS.has(before.lower);
}

const NOUN_MARKERS: ReadonlySet<string> = new Set(
  "the a an his her its their our my your this that these those of for in".split(" "),
);

/** "has said", "would later add": the auxiliary belongs to a verb of speech close behind. */
function isAuxiliaryOf(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + 4; next++) {
    const verb = readVerbGroup(tokens, next);
    if (verb !== null && verb.first <= at) return true;
  }
  return false;
}

function endsClause(token: Token | undefined): boolean {
  return token === undefined || token.kind === "stop" || token.kind === "comma" || token.kind === "semicolon";
}

/** `“A” Al Finn said: “B”`: the verb leads on to what follows, not back, where a colon comes right behind. */
function introducesNext(tokens: readonly Token[], verb: VerbGroup): boolean {
  return tokens[verb.at + 1]?.kind === "colon";
}
