import { DETERMINERS } from "../../../knowledge/clause-words.js";
import { readParties } from "../../../language/names/index.js";
import type { Document, Range } from "../../../model/index.js";
import type { Scene } from "../narration/scene.js";
import { type Token, tokenize } from "../narration/tokens.js";
import { lastRun } from "../quotation.js";
import { readNameLine } from "./name-line.js";
import { cueAt, type Sieve } from "./sieve.js";

/**
 * A dash and a name behind the quotation, in its line or in the paragraph after it:
 *
 *   “…” (Al Finn, head teacher)  ·  “…” – Mayor Al Finn, Leeds  ·  “…” ¶ — Al Finn, director  ·  “…” -Commissioner Starks
 */
export const signature: Sieve = (scene, document) => {
  const line = scene.tail.length > 0 ? scene.tail : lineAfter(scene, document);
  const dash = line[0];
  if (dash === undefined) return null;
  if (dash.kind === "opening") {
    const close = lengthInBrackets(line);
    const isLast = line.slice(close).every(({ kind }) => kind === "closing" || kind === "stop");
    return isLast ? nameAlone({ ...scene, tail: [] }, line.slice(1, close), document) : null;
  }
  if (!(dash.kind === "dash" || dash.lower === "~"))
    return nameAlone(scene, line, document) ?? tagWithoutVerb(scene, document);
  const name = line.slice(line.findIndex(({ kind }, at) => at > 0 && kind !== "dash")); // "--Al Finn"
  const end = name.findIndex((token, at) => token.kind === "quotation" || isBehindGap(name, at));
  const words = end < 0 ? name : name.slice(0, end);
  const first = words[0];
  const last = words.findLast(
    (token) => token.kind === "word" || token.kind === "number" || token.kind === "closing",
  );
  if (first === undefined || last === undefined || !first.capital) return null;
  if (words.length > 30) return runningOn(words, dash, document);
  // An aside of the narrator goes on in small letters and ends with a verb; a signature is a name and a role.
  if (scene.lead.length > 0 && scene.lead.at(-1)?.kind !== "dash") return null;
  return {
    cue: cueAt(document, dash, document.text.slice(dash.start, dash.end)),
    subject: { start: first.start, end: endOfSigner(words, last) },
    rule: "signature",
    grounds: "signature",
  };
};

/** `…” — Ann Bell, CEO, Acme Behind the firm stands …`: the line lost its end; a name and a job still sign. */
function runningOn(words: readonly Token[], dash: Token, document: Document): ReturnType<Sieve> {
  const [first, last] = [words[0], words[LONGEST_SIGNER]];
  if (first === undefined || last === undefined) return null;
  const [party] = readParties(document.text, { start: first.start, end: last.end });
  if (party?.kind !== "person" || party.role === null || party.start > first.start) return null;
  const subject = { start: party.start, end: Math.max(party.name?.end ?? 0, party.role.end) };
  return {
    cue: cueAt(document, dash, document.text.slice(dash.start, dash.end)),
    subject,
    rule: "signature",
    grounds: "signature without a dash",
  };
}

/** Two spaces are where a line ended. */
function isBehindGap(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before?.kind === "word" && token !== undefined && token.start - before.end > 1;
}

/** In tokens: a name and a job. */
const LONGEST_SIGNER = 12;

/** Up to the bracket that closes the first; all of it where none does. */
function lengthInBrackets(line: readonly Token[]): number {
  let depth = 0;
  const end = line.findIndex(({ kind }) => {
    depth += kind === "opening" ? 1 : kind === "closing" ? -1 : 0;
    return kind === "closing" && depth === 0;
  });
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
  const last = line.findLast((token) => token.kind === "word" || token.kind === "closing");
  if (scene.tail.length > 0 || scene.lead.length > 0 || line.length > 30) return null;
  if (first === undefined || last === undefined) return null;
  const subject = { start: first.start, end: last.end };
  const isCite = scene.block.kind === "blockquote" && isBareName(document, subject);
  const party = readNameLine(document, subject);
  // the next sentence of running text needs more than capitals and "for Growth"
  const isWeak = scene.after !== null && party?.role === null && party.title === null;
  return (party === null || isWeak) && !isCite
    ? null
    : { cue: null, subject, rule: "signature", grounds: "signature without a dash" };
}

/** `“…,” Nancy Hale, Founding CEO of Acme.`: a comma in the marks, then a name and a job up to the stop. */
function tagWithoutVerb({ passage, tail }: Scene, document: Document): ReturnType<Sieve> {
  const end = tail.findIndex(({ kind }) => kind === "stop" || kind === "quotation");
  const words = end < 0 ? tail : tail.slice(0, end);
  const [first] = words;
  const last = words.findLast(({ kind }) => kind === "word");
  const isOpen = document.text.charAt(lastRun(passage).end - 1) === ",";
  if (!isOpen || first?.capital !== true || last === undefined || words.length > 30) return null;
  const subject = { start: first.start, end: last.end };
  const party = readNameLine(document, subject);
  return party?.role == null
    ? null
    : { cue: null, subject, rule: "signature", grounds: "tag without a verb" };
}

/** Under a marked block quotation a name alone, or an organisation's, is its source. */
function isBareName({ text }: Document, range: Range): boolean {
  const [party, ...others] = readParties(text, range);
  if (party === undefined || others.length > 0 || party.end < range.end) return false;
  return party.kind === "person"
    ? text.slice(range.start, range.end).includes(" ")
    : party.kind === "organisation";
}

function lineAfter({ passage, after }: Scene, document: Document): readonly Token[] {
  if (after !== null) return tokenize(document.text, after, []);
  const block = document.blocks[lastRun(passage).block + 1];
  return block === undefined || !isLine(block) ? [] : tokenize(document.text, block, []);
}

function isLine({ start, end }: Range): boolean {
  return end - start < 160;
}
