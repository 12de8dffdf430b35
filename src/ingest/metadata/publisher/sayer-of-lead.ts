import { isPersonName, leadingName } from "./leading-name.js";

/**
 * The organisation that says what the first sentence says, at its end:
 *
 *   …, Aldmoor Wildlife Trust said today.   ·   …, Wexley Transport has announced.
 *
 * "Police said" and a person's name are none.
 */
export function sayerOfLead(lead: string): string | null {
  const [, words = ""] = SAID.exec(lead.slice(0, FIRST_SENTENCE)) ?? [];
  const name = leadingName(words);
  return name === words && !isPersonName(name) ? name : null;
}

const FIRST_SENTENCE = 500;
const SAID =
  /,\s(?:the\s)?(\p{Lu}[^,.;:“”"]{2,80}?)\s(?:said|says|announced|announces|(?:has|have)\s(?:announced|confirmed|said|revealed|warned|decided|found|agreed)|decided|confirmed|warned|agreed|revealed)(?:\s(?:today|yesterday|on\s\w+day|this\s(?:week|morning)))?\.(?=\s|$)/u;
