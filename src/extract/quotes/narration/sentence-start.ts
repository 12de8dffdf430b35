import type { Token } from "./tokens.js";

/** Nothing before it in its sentence but a dateline, a bullet or "And". */
export function startsSentence(lead: readonly Token[]): boolean {
  if (lead.length === 2 && lead[1]?.kind === "colon" && lead[0]?.lower.length === 1) return true; // "A:"
  return lead.every((token) => token.kind !== "word") || lead.at(-1)?.kind === "dash";
}
