import type { PressReleaseRecord, Quote } from "../model/index.js";
import { foldCase, foldName, foldQuote } from "./fold.js";
import type { GoldDocument, GoldQuote } from "./gold.js";
import { jaccard, pairBest } from "./match.js";
import { newTally, record, type Tally } from "./tally.js";

export interface QuoteTallies {
  /** The exact words. */
  readonly exact: Tally;
  /** Character Jaccard of 0.8 or more. */
  readonly partial: Tally;
  /** Speaker, over all quotes of the gold. */
  readonly speaker: Tally;
  /** Role, among matched quotes whose gold has one. */
  readonly role: Tally;
  /** Exact words and the right speaker. */
  readonly endToEnd: Tally;
  /** The same, of quotes at confidence 0.9 and above. */
  readonly confident: Tally;
  /** Quoted terms that came back as speech are wrong; the others right. */
  readonly terms: Tally;
}

export function newQuoteTallies(): QuoteTallies {
  const tally = newTally;
  return {
    exact: tally(),
    partial: tally(),
    speaker: tally(),
    role: tally(),
    endToEnd: tally(),
    confident: tally(),
    terms: tally(),
  };
}

export function scoreQuotes(tallies: QuoteTallies, gold: GoldDocument, found: PressReleaseRecord): void {
  if (gold.quotes === undefined) return;
  const pairs = pairBest(gold.quotes, found.quotes, likeness);
  for (const [want, have] of pairs) {
    if (want?.optional || (want === null && have !== null && isOptional(gold.quotes, have))) continue;
    scorePair(tallies, gold.id, want, have);
  }
  for (const term of gold.nonSpeech ?? []) {
    const speech = found.quotes.find((quote) => foldQuote(partTexts(quote)) === foldQuote([term]));
    record(tallies.terms, gold.id, `term ${term}`, speech ? show(speech) : null, speech === undefined);
  }
}

function scorePair(tallies: QuoteTallies, id: string, want: GoldQuote | null, have: Quote | null): void {
  const wanted = want && `“${want.parts.join(" … ")}” — ${speakers(want).join(" & ")}`;
  const actual = have && show(have);
  const score = want && have ? likeness(want, have) : 0;
  const sameSpeaker = want !== null && have !== null && sameNames(speakers(want), foundSpeakers(have));
  record(tallies.exact, id, wanted, actual, score > 1);
  record(tallies.partial, id, wanted, actual, score > 0);
  record(tallies.endToEnd, id, wanted, actual, score > 1 && sameSpeaker);
  if (want !== null) record(tallies.speaker, id, wanted, actual, sameSpeaker);
  if (have !== null && have.confidence >= 0.9) {
    record(tallies.confident, id, null, actual, score > 1 && sameSpeaker);
  }
  if (want?.role && have) {
    const role = have.speaker.role;
    const agree = role !== null && foldCase(role) === foldCase(want.role);
    record(tallies.role, id, `${want.name}: ${want.role}`, `${have.speaker.name}: ${role}`, agree);
  }
}

/** 2 for the same words, the Jaccard from 0.8 on, else 0. */
function likeness(want: GoldQuote, have: Quote): number {
  const expected = foldQuote(want.parts);
  const actual = foldQuote(partTexts(have));
  if (expected === actual) return 2;
  const share = jaccard(expected, actual);
  return share >= 0.8 ? share : 0;
}

function isOptional(gold: readonly GoldQuote[], have: Quote): boolean {
  return gold.some((quote) => quote.optional && likeness(quote, have) > 0);
}

function partTexts(quote: Quote): string[] {
  return quote.parts.map((part) => part.text);
}

function speakers(want: GoldQuote): string[] {
  const name = want.name === undefined ? (want.speaker ?? null) : want.name;
  return name === null ? [] : [name, ...want.coSpeakers];
}

function foundSpeakers(have: Quote): string[] {
  return have.speaker.name === null ? [] : [have.speaker.name, ...have.coSpeakers];
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  const fold = (names: readonly string[]) => [...new Set(names.map(foldName))].sort().join("|");
  return fold(a) === fold(b);
}

function show(quote: Quote): string {
  const who = foundSpeakers(quote).join(" & ");
  return `“${partTexts(quote).join(" … ")}” — ${who} [${quote.rule}/${quote.speaker.resolvedBy} ${quote.confidence}]`;
}
