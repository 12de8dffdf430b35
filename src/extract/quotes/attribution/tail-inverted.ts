import type { Document } from "../../../model/index.js";
import type { Scene } from "../narration/scene.js";
import { startsSentence } from "../narration/sentence-start.js";
import { type Token, tokenize } from "../narration/tokens.js";
import { isDivided } from "./divided.js";
import { cueAt, type Sieve } from "./sieve.js";
import { subjectAfter } from "./subject-after.js";
import { readVerbGroup, type VerbGroup } from "./verb-group.js";

/**
 * The verb before the speaker, behind the quotation:
 *
 *   “…,” said Dana Ruiz, CEO of Brightline Foods.  ·  “…”, said Lt Col Jane Birch  ·  “…?” asked Al Finn
 *   “…,” said yesterday a jubilant Al Finn  ·  “…,” added Finn, “…”
 */
export const tailInverted: Sieve = (scene, document) => {
  const { lead } = scene;
  const tail = tagTokens(scene, document);
  const at = behindAdverb(tail, skipSeparators(tail));
  const verb = readVerbGroup(tail, at);
  if (
    verb === null ||
    verb.first < at - 1 ||
    !(verb.form === "finite" || isPluralTag(verb, tail[verb.at + 1])) ||
    verb.negated
  )
    return null;
  const subject = subjectAfter(tail.slice(verb.at + 1));
  if (subject === null || !canBeSubject(tail[verb.at + 1], verb.tier)) return null;
  if (
    scene.tail.length > 0 &&
    !isDivided(scene, document.text) &&
    !(startsSentence(lead) && verb.tier === "neutral")
  )
    return null;
  return {
    cue: cueAt(document, verb.token, verb.lemma),
    subject,
    rule: "tail-inverted",
    grounds: verb.tier === "neutral" ? "tail-inverted" : "tail-inverted, other verb",
  };
};

/** "“…,” say the founders", "add Finn and Bell": the bare form behind words that are set off. */
function isPluralTag({ form, lemma }: VerbGroup, next: Token | undefined): boolean {
  const opens = next !== undefined && (next.capital || next.lower === "the");
  return form === "base" && opens && PLAIN_VERBS.has(lemma);
}

const PLAIN_VERBS: ReadonlySet<string> = new Set(
  "say add explain write agree conclude insist argue".split(" "),
);

/** The rest of the sentence; where the words end theirs, a next one that begins with the verb: `…trade.” Says Al Finn.` */
function tagTokens({ tail, after }: Scene, { text }: Document): readonly Token[] {
  if (tail.length > 0 || after === null || !/^(?:Said|Says)$/.test(text.slice(after.start, after.start + 4)))
    return tail;
  return tokenize(text, { start: after.start, end: Math.min(after.end, after.start + 200) }, []);
}

/** "“…,” proudly states Al Finn", "“…” – said Al Finn" */
function behindAdverb(tail: readonly Token[], at: number): number {
  const token = tail[at];
  const isBetween = token?.kind === "dash" || /.{3}ly$/.test(token?.lower ?? "");
  return isBetween && tail[at + 1]?.speech?.form === "finite" ? at + 1 : at;
}

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

/** `“…,” said in a statement` names nobody; `“…” called it` and `“X,” shared his thoughts` are no tags. */
function canBeSubject(token: Token | undefined, tier: VerbGroup["tier"]): boolean {
  if (token === undefined || token.kind === "comma") return false;
  if (NO_SUBJECT.has(token.lower)) return false;
  if (tier === "neutral") return true;
  return tier === "ambiguous" ? token.capital : !POSSESSIVES.has(token.lower);
}

const NO_SUBJECT: ReadonlySet<string> = new Set(
  "in on at to by that it him her them me us for with as about into".split(" "),
);

const POSSESSIVES: ReadonlySet<string> = new Set("his her their its our my your".split(" "));
