import { CONJUNCTIONS, TIME_WORDS } from "../../../knowledge/clause-words.js";
import { DOCUMENT_NOUNS } from "../../../knowledge/speech-nouns.js";
import type { Range } from "../../../model/index.js";
import type { Token } from "../narration/tokens.js";

/** Without commas, brackets that do not pair, and small words at its edges. */
export function trimPhrase(tokens: readonly Token[]): readonly Token[] {
  let start = 0;
  let end = tokens.length;
  while (start < end && !canOpenPhrase(tokens[start])) start++;
  while (end > start && !canClosePhrase(tokens[end - 1])) end--;
  return tokens.slice(start, end);
}

/**
 * Who speaks through a document, where the phrase says so; else the phrase:
 *
 *   The review, by [Desmond Achebe], finds  ·  a report from [Education Scotland]  ·  a filing by [the state]
 */
export function authorOf(tokens: readonly Token[]): readonly Token[] {
  const by = tokens.findIndex((token, at) => isOfAuthor(token, tokens[at - 1], tokens[at + 1]));
  if (by < 0) return tokens;
  const end = tokens.findIndex((token, at) => at > by && token.kind === "comma");
  return tokens.slice(by + 1, end < 0 ? tokens.length : end);
}

function isOfAuthor({ lower }: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (lower !== "by" && lower !== "from") return false;
  if (lower === "by" && before?.kind === "comma") return true;
  const namesAuthor =
    after?.kind === "word" &&
    !TIME_WORDS.has(after.lower) &&
    !["last", "this", "its", "a"].includes(after.lower);
  return namesAuthor && DOCUMENT_NOUNS.has(before?.lower ?? "");
}

function canOpenPhrase(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === "number" || token.kind === "quotation") return true;
  return token.kind === "word" && !CONJUNCTIONS.has(token.lower);
}

function canClosePhrase(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === "word" ||
      token.kind === "number" ||
      token.kind === "closing" ||
      token.kind === "quotation")
  );
}

export function rangeOf(tokens: readonly Token[]): Range | null {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
