import type { Token } from "../narration/tokens.js";

/** The token before a passage, or before the list that it stands in: was “bold” and “long overdue”. */
export function beforeList(lead: readonly Token[]): Token | undefined {
  const at = indexBeforeList(lead);
  return lead.slice(at + 1).some(({ kind }) => kind === "quotation") ? lead[at] : lead.at(-1);
}

/** Along a list of passages back to the word that it hangs on: [such as] “may”, “will” and “expects”. */
export function indexBeforeList(lead: readonly Token[]): number {
  return lead.findLastIndex(
    (token) => token.kind !== "comma" && token.kind !== "quotation" && !isListWord(token),
  );
}

function isListWord(token: Token | undefined): boolean {
  return token?.lower === "and" || token?.lower === "or";
}
