/** Words right before a date that make it the day of what the release tells of. Lower case. */
export const EVENT_CUES: readonly string[] = [
  "today",
  "yesterday",
  "tomorrow",
  "held on",
  "held from",
  "take place on",
  "takes place on",
  "took place on",
  "taking place on",
  "takes place from",
  "scheduled for",
  "opens on",
  "opened on",
  "begins on",
  "starts on",
  "launches on",
  "launched on",
  "takes effect on",
  "effective",
  "when:",
  "date:",
];

/** Words before a date without a year that put it after the day of publication. Lower case. */
export const AHEAD_CUES: readonly string[] = [
  "by",
  "until",
  "till",
  "no later than",
  "on or before",
  "deadline",
  "closes on",
  "close on",
  "starting",
  "starts on",
  "begins on",
  "opens on",
  "scheduled for",
  "planned for",
  "due on",
  "due by",
  "takes effect on",
];

/** Words before a date without a year that put it before the day of publication. Lower case. */
export const BEHIND_CUES: readonly string[] = [
  "since",
  "ended",
  "in the year to",
  "as of",
  "as at",
  "last",
  "held on",
  "took place on",
  "dated",
];
