import { MOTTOS, SPEECH_NOUNS } from "../../../knowledge/speech-nouns.js";
import type { Document } from "../../../model/index.js";
import type { Token } from "../narration/tokens.js";
import type { Attribution } from "../quotation.js";
import { cueAt, type Sieve } from "./sieve.js";
import { subjectAfter } from "./subject-after.js";
import { subjectBefore } from "./subject-before.js";
import { skipSeparators } from "./tail-inverted.js";
import { readVerbGroup } from "./verb-group.js";

/**
 * What follows the words says whose they are:
 *
 *   “…,” was the verdict of Al Finn.  ·  “…” came the reply from the council.  ·  “…” came her answer.
 *   “…” is how Al Finn sums up the scheme.
 */
export const tailNoun: Sieve = ({ tail }, document) => readSaying(tail.slice(skipSeparators(tail)), document);

/** "is how Al Finn describes it", "was the verdict of Al Finn", "came the reply from the council". */
export function readSaying(tail: readonly Token[], document: Document): Attribution | null {
  const verb = tail[0];
  if (verb === undefined || !BEING.has(verb.lower)) return null;
  return howSomebodySays(tail, document) ?? nounOf(tail, document) ?? ownAnswer(tail, document);
}

const BEING: ReadonlySet<string> = new Set("is was are were came comes".split(" "));

/** "is how Al Finn describes" */
function howSomebodySays(tail: readonly Token[], document: Document): Attribution | null {
  if (tail[1]?.lower !== "how") return null;
  for (let at = 3; at < Math.min(tail.length, 30); at++) {
    const verb = readVerbGroup(tail, at);
    if (verb === null || verb.form !== "finite") continue;
    const subject = subjectBefore(tail.slice(2, verb.first));
    return (
      subject && {
        cue: cueAt(document, verb.token, verb.lemma),
        subject,
        rule: "tail-noun",
        grounds: "tail-noun",
      }
    );
  }
  return null;
}

/** "came his answer", "was her verdict", "was Al Finn’s verdict" */
function ownAnswer(tail: readonly Token[], document: Document): Attribution | null {
  const noun = tail.slice(0, 8).findIndex(({ lower }) => SPEECH_NOUNS.has(lower) && !MOTTOS.has(lower));
  const [token, owner] = [tail[noun], tail[1]];
  if (noun < 2 || token === undefined || owner === undefined) return null;
  if (noun === 2 && POSSESSIVES.has(owner.lower)) {
    return {
      cue: cueAt(document, token, token.lower),
      subject: owner,
      rule: "tail-noun",
      grounds: "tail-noun",
    };
  }
  const last = tail[noun - 1];
  if (last === undefined || !last.lower.endsWith("'s")) return null;
  const subject = { start: owner.start, end: last.end - 2 };
  return { cue: cueAt(document, token, token.lower), subject, rule: "tail-noun", grounds: "tail-noun" };
}

const POSSESSIVES: ReadonlySet<string> = new Set(["his", "her", "their"]);

/** "was the blunt verdict of", "came the reply from" */
function nounOf(tail: readonly Token[], document: Document): Attribution | null {
  const noun = tail.slice(0, 6).findIndex(({ lower }) => SPEECH_NOUNS.has(lower) && !MOTTOS.has(lower));
  const token = tail[noun];
  const at = tail[noun + 1]?.lower.endsWith("ed") ? noun + 2 : noun + 1; // "the impression shared by"
  if (noun < 1 || token === undefined || !OWNING.has(tail[at]?.lower ?? "")) return null;
  const subject = subjectAfter(tail.slice(at + 1));
  return (
    subject && { cue: cueAt(document, token, token.lower), subject, rule: "tail-noun", grounds: "tail-noun" }
  );
}

const OWNING: ReadonlySet<string> = new Set(["of", "from", "by"]);
