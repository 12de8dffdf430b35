import type { Document } from "../../../model/index.js";
import type { Token } from "../narration/tokens.js";
import type { Attribution } from "../quotation.js";
import { cueAt, type Sieve } from "./sieve.js";
import { subjectAfter } from "./subject-after.js";
import { subjectBefore } from "./subject-before.js";
import { readVerbGroup } from "./verb-group.js";

/**
 * A source that a preposition names:
 *
 *   …“a turning point”, according to Al Finn.  ·  According to the report, “…”
 *   “…,” per Acme  ·  In the words of Al Finn, “…”
 */
export const accordingTo: Sieve = ({ lead, tail }, document) => {
  for (const tokens of [tail, lead]) {
    const cue = findCue(tokens);
    if (cue === null) continue;
    const source = tokens.slice(cue.end);
    if (tokens === lead && somebodyTold(source)) continue;
    const subject = subjectAfter(tokens === lead ? upToClause(source) : source);
    if (subject === null) continue;
    const range = { start: tokens[cue.start]?.start ?? 0, end: tokens[cue.end - 1]?.end ?? 0 };
    return { cue: cueAt(document, range, cue.lemma), subject, rule: "according-to", grounds: "according-to" };
  }
  return null;
};

/** As Al Finn put it, (the plan is) “…”  ·  “…,” as Al Finn put it. */
export const asPutIt: Sieve = ({ lead, tail }, document) => putBy(lead, document) ?? putBy(tail, document);

function putBy(tokens: readonly Token[], document: Document): Attribution | null {
  const end = tokens.findIndex(
    ({ lower }, at) => lower === "it" && /^puts?$/.test(tokens[at - 1]?.lower ?? ""),
  );
  const as = tokens.findLastIndex(({ lower }, at) => at < end && lower === "as");
  const [put, it] = [tokens[end - 1], tokens[end]];
  if (put === undefined || it === undefined || as < 0) return null;
  const subject = subjectBefore(tokens.slice(as + 1, end - 1));
  const cue = cueAt(document, { start: put.start, end: it.end }, "put it");
  return subject && { cue, subject, rule: "as-put-it", grounds: "as-put-it" };
}

/** "According to court papers, one man told a detective that …": whoever told it speaks, in the papers' account. */
function somebodyTold(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex(({ kind }) => kind === "comma");
  return (
    comma > 0 &&
    tokens.some((_, at) => {
      const verb = at > comma + 1 ? readVerbGroup(tokens, at) : null;
      return verb?.tier === "neutral" && verb.form === "finite" && !verb.passive && !verb.negated;
    })
  );
}

interface CuePlace {
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
}

function findCue(tokens: readonly Token[]): CuePlace | null {
  const limit = Math.min(tokens.length, 30);
  for (let at = 0; at < limit; at++) {
    const { lower } = tokens[at] ?? { lower: "" };
    if (lower === "according" && tokens[at + 1]?.lower === "to")
      return { start: at, end: at + 2, lemma: "according to" };
    if (
      at === 0 &&
      lower === "in" &&
      tokens[1]?.lower === "the" &&
      tokens[2]?.lower === "words" &&
      tokens[3]?.lower === "of"
    ) {
      return { start: 0, end: 4, lemma: "in the words of" };
    }
    if (at <= 1 && lower === "per") return { start: at, end: at + 1, lemma: "per" };
  }
  return null;
}

/** Before the quotation the source ends at the comma of its clause: "According to Al Finn, director, the plan is “…”". */
function upToClause(tokens: readonly Token[]): readonly Token[] {
  const comma = tokens.findLastIndex(({ kind }) => kind === "comma");
  return comma < 0 ? tokens : tokens.slice(0, comma);
}
