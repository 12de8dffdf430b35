import { DETERMINERS } from "../../../knowledge/clause-words.js";
import { readParties } from "../../../language/names/index.js";
import type { Document, Range } from "../../../model/index.js";
import type { Scene } from "../narration/scene.js";
import { type Token, tokenize } from "../narration/tokens.js";
import { lastRun } from "../quotation.js";
import { cueAt, type Sieve } from "./sieve.js";
import { looksFinite } from "./verb-group.js";

/**
 * A dash and a name behind the quotation, in its line or in the paragraph after it:
 *
 *   “…” (Al Finn, head teacher)  ·  “…” – Mayor Al Finn, Leeds  ·  “…” ¶ — Al Finn, director  ·  “…” -Commissioner Starks
 */
export const signature: Sieve = (scene, document) => {
  const line = scene.tail.length > 0 ? scene.tail : lineAfter(scene, document);
  const dash = line[0];
  if (dash === undefined) return null;
  if (dash.kind === "opening") return nameAlone(scene, line.slice(1, lengthInBrackets(line)), document);
  if (!(dash.kind === "dash" || dash.lower === "~")) return nameAlone(scene, line, document);
  const name = line.slice(1);
  const end = name.findIndex((token) => token.kind === "quotation");
  const words = end < 0 ? name : name.slice(0, end);
  const first = words[0];
  const last = words.findLast(
    (token) => token.kind === "word" || token.kind === "number" || token.kind === "closing",
  );
  if (first === undefined || last === undefined || !first.capital || words.length > 30) return null;
  // An aside of the narrator goes on in small letters and ends with a verb; a signature is a name and a role.
  if (scene.lead.length > 0 && scene.lead.at(-1)?.kind !== "dash") return null;
  return {
    cue: cueAt(document, dash, document.text.slice(dash.start, dash.end)),
    subject: { start: first.start, end: endOfSigner(words, last) },
    rule: "signature",
    confidence: 0.92,
  };
};

/** Up to the bracket that closes; all of it where none does. */
function lengthInBrackets(line: readonly Token[]): number {
  const end = line.findIndex(({ kind }) => kind === "closing");
  return end < 0 ? line.length : end;
}

/** "The Delgado family, Fresno": behind a noun phrase with an article stands a place, not a role. */
function endOfSigner(words: readonly Token[], last: Token): number {
  const comma = words.findIndex(({ kind }) => kind === "comma");
  const isNounPhrase = DETERMINERS.has(words[0]?.lower ?? "");
  return isNounPhrase && comma > 0 ? (words[comma - 1]?.end ?? last.end) : last.end;
}

/** `…respect for the land.” Summer Le, Chef/Owner Nén Danang.`: a name and a role, and no verb. */
function nameAlone(scene: Scene, line: readonly Token[], document: Document): ReturnType<Sieve> {
  const first = line[0];
  const last = line.findLast((token) => token.kind === "word");
  if (scene.tail.length > 0 || scene.lead.length > 0 || line.length > 20) return null;
  if (first === undefined || last === undefined || !first.capital || line.some(looksFinite)) return null;
  const subject = { start: first.start, end: last.end };
  const [party] = readParties(document.text, subject);
  const isName = party?.kind === "person" && party.role !== null && party.name?.start === first.start;
  return isName ? { cue: null, subject, rule: "signature", confidence: 0.85 } : null;
}

function lineAfter({ passage, after }: Scene, document: Document): readonly Token[] {
  if (after !== null) return tokenize(document.text, after, []);
  const block = document.blocks[lastRun(passage).block + 1];
  return block === undefined || !isLine(block) ? [] : tokenize(document.text, block, []);
}

function isLine({ start, end }: Range): boolean {
  return end - start < 160;
}
