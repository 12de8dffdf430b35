import type { Range } from "../../../../model/index.js";
import { pairOf } from "../../parties/joint-name.js";
import { namesIn } from "../../parties/names.js";

/** Both (homes) · they both · the two schools */
const BOTH = /^(?:they\s)?both\b|^the\stwo\b|^the\spair$|^each$/i;
const FIRST = /^the\s(?:former|first)\b/i;
const SECOND = /^the\s(?:latter|second)\b/i;

/** Which of the pair named last before it a phrase means; null where it means no pair. */
export function ofPair(words: string): "both" | "first" | "second" | null {
  if (BOTH.test(words)) return "both";
  if (FIRST.test(words)) return "first";
  return SECOND.test(words) ? "second" : null;
}

/** "… inspected Ash Court and Beech Lodge in May": the last two names that "and" joins, before a place in the text. */
export function lastPair(
  text: string,
  within: Range,
  isRater: (name: string) => boolean,
): readonly [string, string] | null {
  const names = namesIn(text, within);
  for (const [index, name] of [...names.entries()].reverse()) {
    const inside = pairOf(text, name);
    if (inside !== null) return words(text, inside, isRater);
    const next = names[index + 1];
    if (next !== undefined && /^,?\s(?:and|while|then)\s(?:the\s)?$/.test(text.slice(name.end, next.start)))
      return words(text, [name, next], isRater);
  }
  return null;
}

function words(
  text: string,
  [left, right]: readonly [Range, Range],
  isRater: (name: string) => boolean,
): readonly [string, string] | null {
  const pair = [text.slice(left.start, left.end), text.slice(right.start, right.end)] as const;
  return pair.some(isRater) ? null : pair;
}
