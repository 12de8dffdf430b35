import { CONJUNCTIONS } from "../../../knowledge/clause-words.js";
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
