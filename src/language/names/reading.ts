import { type Range, type Span, spanAt } from "../../model/index.js";
import { isCompanyForm, isNameSuffix } from "./lexicon.js";
import { nameWords } from "./name-words.js";
import type { Gender, Party, PartyKind } from "./party.js";
import type { Token, TokenRange } from "./tokens.js";

/** A party in token indices, before it becomes spans; `end` is where its phrase stops. */
export interface Reading {
  readonly kind: PartyKind;
  readonly from: number;
  readonly end: number;
  readonly name: TokenRange | null;
  readonly title: TokenRange | null;
  readonly role: TokenRange | null;
  readonly organisation: TokenRange | null;
  readonly gender: Gender | null;
}

export function toParty(text: string, tokens: readonly Token[], reading: Reading): Party {
  const { start, end } = rangeOf(tokens, { from: reading.from, to: reading.end });
  const span = (range: TokenRange | null) => (range === null ? null : spanOf(text, tokens, range));
  const employer = withoutArticle(tokens, reading.organisation);
  const title = reading.title === null ? null : rangeOf(tokens, reading.title);
  const name = span(reading.name);
  return {
    kind: reading.kind,
    start,
    end,
    name,
    words: name === null ? NO_WORDS : nameWords(name.text),
    title: title === null ? null : spanAt(text, title.start, title.end),
    role: span(reading.role),
    organisation: isOwner(tokens, reading) ? span(employer) : spanAsPrinted(text, tokens, employer),
    gender: reading.gender,
  };
}

const NO_WORDS: readonly string[] = [];

function rangeOf(tokens: readonly Token[], { from, to }: TokenRange): Range {
  const first = tokens[from];
  const last = tokens[to - 1];
  return { start: first?.start ?? 0, end: last?.end ?? first?.start ?? 0 };
}

/** Marks and the possessive ending at the outer edge belong to the sentence, not to the name. */
function spanOf(text: string, tokens: readonly Token[], range: TokenRange): Span | null {
  const { start, end } = rangeOf(tokens, range);
  if (end <= start) return null;
  const last = tokens[range.to - 1];
  const ending = last?.possessive ? (/['’]s?$/i.exec(last.text)?.[0].length ?? 0) : 0;
  return spanAt(text, start, end - Math.max(ending, fullStopOf(last)));
}

/** "CQC’s director" and "Acme’s message" own what follows; "vice president for Michter’s" is a name so printed. */
function isOwner(tokens: readonly Token[], { kind, organisation }: Reading): boolean {
  return kind === "organisation" || tokens[organisation?.to ?? tokens.length]?.kind === "word";
}

function spanAsPrinted(text: string, tokens: readonly Token[], range: TokenRange | null): Span | null {
  if (range === null) return null;
  const { start, end } = rangeOf(tokens, range);
  return end <= start ? null : spanAt(text, start, end - fullStopOf(tokens[range.to - 1]));
}

/** The full stop of the sentence is no part of a name; that of "Inc.", "Jr.", "R." or "U.S." is. */
function fullStopOf(last: Token | undefined): number {
  if (last === undefined || !last.text.endsWith(".")) return 0;
  const abbreviated = isCompanyForm(last) || isNameSuffix(last) || /^(?:\p{L}\.)+$/u.test(last.text);
  return abbreviated ? 0 : 1;
}

/** "the Environment Agency" is the Environment Agency; "the council" and "The Good Shepherd" keep theirs. */
function withoutArticle(tokens: readonly Token[], range: TokenRange | null): TokenRange | null {
  if (range === null) return null;
  const dropped = tokens[range.from]?.text === "the" && tokens[range.from + 1]?.capital;
  return dropped ? { from: range.from + 1, to: range.to } : range;
}
