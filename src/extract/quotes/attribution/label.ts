import { INTRODUCERS } from "../../../knowledge/clause-words.js";
import { SPEECH_NOUNS } from "../../../knowledge/speech-nouns.js";
import { readParties } from "../../../language/names/index.js";
import type { Document, Range } from "../../../model/index.js";
import type { Token } from "../narration/tokens.js";
import type { Attribution } from "../quotation.js";
import { cueAt, type Sieve } from "./sieve.js";
import { subjectAfter } from "./subject-after.js";
import { subjectBefore } from "./subject-before.js";
import { looksFinite } from "./verb-group.js";

/**
 * A label before the quotation:
 *
 *   Mayor Al Finn: “…”  ·  Pollsters agree - Carl Bell: “…”  ·  From the letter: “…”
 *   Mayor Al Finn, Leeds – “…”
 *   Community view (Al Finn, resident): “…”  ·  Statement from Mayor Al Finn: “…”  ·  And from Al Finn, director: “…”
 */
export const label: Sieve = ({ lead }, document) => {
  const colon = lead.at(-1);
  if (colon?.kind === "dash") return dashed(lead, document);
  if (colon?.kind !== "colon" || lead.length < 2 || lead.length > 40) return null;
  const words = inBrackets(lead.slice(lead.findLastIndex((token) => token.kind === "dash") + 1, -1));
  if (words.some(looksFinite) || isQuestionOrAnswer(words) || pointsElsewhere(words)) return null;
  const from = words.findIndex(
    ({ lower }, at) => (lower === "from" || lower === "by") && words[at - 1]?.kind !== "comma",
  );
  const nouns = words.some((token) => SPEECH_NOUNS.has(token.lower));
  const subject = from >= 0 ? subjectAfter(words.slice(from + 1)) : nouns ? null : subjectBefore(words);
  if (subject === null || !isParty(document, subject, from >= 0 ? "source" : "label")) return null;
  return { cue: cueAt(document, colon, ":"), subject, rule: "label", grounds: "label" };
};

/** "Jane Smith, chair – “…”", "JANE SMITH – CHAIR – “…”": a person with a job, and nothing else before the dash. */
function dashed(lead: readonly Token[], document: Document): Attribution | null {
  const dash = lead.at(-1);
  const words = lead.slice(0, -1);
  const [first, last] = [words[0], words.at(-1)];
  if (dash === undefined || first?.capital !== true || last === undefined || words.length > 25) return null;
  if (words.some(looksFinite)) return null;
  const subject = { start: first.start, end: last.end };
  const [party, ...others] = readParties(document.text, subject);
  const isTold = party?.kind === "person" && party.role !== null && party.end >= subject.end;
  return isTold && others.length === 0
    ? {
        cue: cueAt(document, dash, document.text.slice(dash.start, dash.end)),
        subject,
        rule: "label",
        grounds: "label",
      }
    : null;
}

/** "Community view (Al Finn, resident)": whom the brackets at the end name; "Al Finn (Leeds)" names Finn himself. */
function inBrackets(words: readonly Token[]): readonly Token[] {
  const open = words.findLastIndex(({ kind }) => kind === "opening");
  const isClosed = open > 0 && words.at(-1)?.kind === "closing";
  const comma = words.findIndex(({ kind }, at) => at > open && kind === "comma");
  const isPerson =
    isClosed && comma - open > 2 && words.slice(open + 1, comma).every(({ capital }) => capital);
  return isPerson && words[open - 1]?.capital === false ? words.slice(open + 1, -1) : words;
}

/** "The subject line:" speaks for nobody; behind "from" also a document or somebody unnamed may stand. */
function isParty({ text }: Document, subject: Range, place: "label" | "source"): boolean {
  const [party] = readParties(text, subject);
  if (party === undefined) return false;
  return (
    party.kind === "person" ||
    party.kind === "organisation" ||
    (place === "source" && party.kind !== "pronoun")
  );
}

/** "Among them:", "In its words:" */
function pointsElsewhere([first]: readonly Token[]): boolean {
  return (
    first !== undefined && first.lower !== "from" && first.lower !== "and" && INTRODUCERS.has(first.lower)
  );
}

/** Q: and A: name nobody. */
function isQuestionOrAnswer(words: readonly Token[]): boolean {
  return words.length === 1 && /^(?:q|a|question|answer)$/.test(words[0]?.lower ?? "");
}
