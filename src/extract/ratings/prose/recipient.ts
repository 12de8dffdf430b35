import type { Range } from "../../../model/index.js";
import { namesIn } from "../parties/names.js";

const GIVES =
  /\b((?:has|have|had)\s(?:again\s|now\s|also\s|just\s)?(?:given|awarded|assigned|handed|granted)|gave|gives|awarded|awards|assigned|assigns|handed|granted|grants)\s(?:(?:the\s)?(?=[A-Z])|(?=(?:it|them|us|him|her|the\s[a-z]+)\s(?:an?|its|their|the|another)\s))/g;
const BE = /\b(?:was|were|been|being|be|is|are|and|also|recently)\s$/;
const REACH = 160;
/** "awarded the first four stars; [the second received …": another clause has another verb. */
const LAST_CLAUSE = /^.*(?:;|,\s(?:while|but|whereas))\s/s;

/** Who gives a grade, up to whom, in the active voice: "BauerFinancial has given [the Merrow Credit Union] its highest rating". */
export interface Giving {
  /** Where the verb begins: the giver is its subject. */
  readonly verb: number;
  /** Null: "it", "the bank", "us". */
  readonly recipient: Range | null;
}

/** The last verb of giving before a rating noun or grade with a name as its object; null where none stands there. */
export function givingBefore(text: string, from: number, anchor: number): Giving | null {
  const reached = Math.max(from, anchor - REACH);
  const start = reached + (LAST_CLAUSE.exec(text.slice(reached, anchor))?.[0].length ?? 0);
  let giving: Giving | null = null;
  for (const match of text.slice(start, anchor).matchAll(GIVES)) {
    const verb = start + match.index;
    if (/^[a-z]+ed$/.test(match[1] ?? "") && BE.test(text.slice(Math.max(from, verb - 12), verb))) continue;
    if (/^[a-z]/.test(text.slice(verb + match[0].length))) {
      giving = { verb, recipient: null };
      continue;
    }
    const [name] = namesIn(text, { start: verb + match[0].length, end: anchor });
    if (name === undefined || name.start !== verb + match[0].length) continue;
    if (/^\s(?:an?|its|the|their|another|our)\b/.test(text.slice(name.end, name.end + 10)))
      giving = { verb, recipient: name };
  }
  return giving;
}
