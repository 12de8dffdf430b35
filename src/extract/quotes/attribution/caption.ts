import { readParties } from "../../../language/names/index.js";
import { startsSentence } from "../narration/sentence-start.js";
import { cueAt, type Sieve } from "./sieve.js";

/**
 * A colon behind the words and whoever says them, as captions and headlines have it:
 *
 *   “They know how I take my tea”: Betty Langford, 91, moved to Wattle Bay in 2020.  ·  ‘Rents are rubbish’: Mangan
 */
export const caption: Sieve = ({ lead, tail }, document) => {
  const [colon, first] = tail;
  if (colon?.kind !== "colon" || first?.capital !== true || !startsSentence(lead)) return null;
  const end = tail.findIndex(({ kind, capital }, at) => at > 1 && !(kind === "word" && capital));
  const last = tail[(end < 0 ? tail.length : end) - 1] ?? first;
  const subject = { start: first.start, end: last.end };
  const [party, ...others] = readParties(document.text, subject);
  const isPerson = party?.kind === "person" && party.end >= subject.end && others.length === 0;
  return isPerson ? { cue: cueAt(document, colon, ":"), subject, rule: "caption", grounds: "caption" } : null;
};
