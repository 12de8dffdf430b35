import { AHEAD_CUES, BEHIND_CUES } from "../../knowledge/event-cues.js";

/** Where a date lies, seen from the day of publication; null where its words do not say. */
export type Tense = "ahead" | "behind" | null;

/**
 * What the words before a date say of its time:
 *
 *   must be done by · the hearing will be held on → ahead        since · in the year to · the board met on → behind
 */
export function tenseBefore(text: string, start: number): Tense {
  const before = text
    .slice(Math.max(0, start - REACH), start)
    .toLowerCase()
    .split(/[.;:!?\n]\s/)
    .at(-1);
  if (before === undefined) return null;
  if (AHEAD.test(before) || COMING.test(before)) return "ahead";
  return BEHIND.test(before) || GONE.test(before) ? "behind" : null;
}

const REACH = 80;

const AHEAD = endingWith(AHEAD_CUES);
const BEHIND = endingWith(BEHIND_CUES);

function endingWith(cues: readonly string[]): RegExp {
  return new RegExp(`(?:^|[^a-z])(?:${cues.join("|")})\\s(?:the\\s)?(?:\\w+day,?\\s)?$`);
}

/** "will be held (on)", "is to open (on)", with no other verb's tense behind it. */
const COMING =
  /\b(?:will|shall|is to|are to|is due to|are due to|plans to|set to)\b(?:(?!\b(?:was|were|had|did)\b)[^,]){0,60}$/;
const GONE =
  /\b(?:was|were|had|did|met|said|died|signed|agreed|announced|published|launched|opened)\b[^,]{0,40}\bon\s(?:\w+day,?\s)?$/;
