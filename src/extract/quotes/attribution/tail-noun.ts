import { MOTTOS, SPEECH_NOUNS } from "../../../knowledge/speech-nouns.js";
import type { Document } from "../../../model/index.js";
import type { Scene } from "../narration/scene.js";
import { type Token, tokenize } from "../narration/tokens.js";
import type { Attribution } from "../quotation.js";
import { cueAt, type Sieve } from "./sieve.js";
import { subjectAfter } from "./subject-after.js";
import { subjectBefore } from "./subject-before.js";
import { skipSeparators } from "./tail-inverted.js";
import { readVerbGroup } from "./verb-group.js";

/**
 * What follows the words says whose they are:
 *
 *   “…,” was the verdict of Al Finn.  ·  “…” came the reply from the council.  ·  “…” Those were the words of Al Finn.
 *   “…” is how Al Finn sums up the scheme.  ·  “…” That is how the mayor describes it.
 */
export const tailNoun: Sieve = (scene, document) => {
  const tail = sayingTail(scene, document);
  const verb = tail[0];
  if (verb === undefined || !BEING.has(verb.lower)) return null;
  return howSomebodySays(tail, document) ?? nounOf(tail, document);
};

/** Behind the words in their sentence, or in the next that points back: "That was the verdict of". */
function sayingTail({ tail, after }: Scene, document: Document): readonly Token[] {
  if (tail.length > 0 || after === null) return tail.slice(skipSeparators(tail));
  const tokens = tokenize(
    document.text,
    { start: after.start, end: Math.min(after.end, after.start + 200) },
    [],
  );
  return POINTING.has(tokens[0]?.lower ?? "") ? tokens.slice(1) : [];
}

const POINTING: ReadonlySet<string> = new Set(["that", "this", "those", "these", "such"]);

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
