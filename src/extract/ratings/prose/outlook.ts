import type { Scheme } from "../../../knowledge/index.js";
import { OUTLOOKS } from "../../../knowledge/rating-nouns.js";
import type { Range } from "../../../model/index.js";
import { anyOf } from "./phrases.js";
import type { Timing } from "./timing.js";

const WORD = anyOf(OUTLOOKS);
const BEFORE_NOUN = new RegExp(`\\b(${WORD})\\s(?:credit\\s|rating\\s)?(?:outlook|trend)\\b`, "i");
const AFTER_NOUN = new RegExp(
  `\\b(?:outlook|trend)s?(?:\\s(?:on|for|of|assigned\\sto)\\s[^.;,]{1,80}?)?(?:\\s(?:remains|is|are|was|to|at|as|of|has\\sbeen|revised\\sto|changed\\sto|affirmed\\sat|maintained\\sat)|:|\\s\\(|\\s)\\s?["“‘']?(${WORD})\\b`,
  "i",
);
const FROM = new RegExp(`\\boutlook\\b[^.;]{0,40}\\bfrom\\s(${WORD})\\b`, "i");

/**
 * The outlook that goes with credit ratings in a passage:
 *
 *   outlook stable · with a positive outlook on each · The outlook on both ratings remains stable · Stable Trend
 */
function outlookIn(text: string, passage: Range): { now: string | null; before: string | null } {
  const words = text.slice(passage.start, passage.end);
  const [first] = [BEFORE_NOUN.exec(words), AFTER_NOUN.exec(words)]
    .flatMap((match) => (match === null ? [] : [match]))
    .sort((a, b) => a.index - b.index);
  const now = first?.[1] ?? null;
  return { now: now?.toLowerCase() ?? null, before: FROM.exec(words)?.[1]?.toLowerCase() ?? null };
}

/** Only a scheme with outlooks has one; it may stand in the sentence after the grade. */
export function outlookOf(
  text: string,
  sentence: Range,
  scheme: Scheme | undefined,
  timing: Timing,
): string | null {
  const { outlook } = scheme?.modifiers ?? {};
  if (outlook === undefined) return null;
  const { now, before } = outlookIn(text, {
    start: sentence.start,
    end: Math.min(text.length, sentence.end + 160),
  });
  return timing === "previous" ? before : now;
}
