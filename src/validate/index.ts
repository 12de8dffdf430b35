import { flatMap } from "../language/flat-map.js";
import type { Issue, PressReleaseRecord } from "../model/index.js";
import { checkDates } from "./dates.js";
import { checkGradeCounts } from "./grade-counts.js";
import { checkPercentages } from "./percentages/index.js";
import { checkSchema } from "./schema.js";
import { checkSpans } from "./spans.js";

/** What a record must satisfy beyond its schema; each check looks at one promise. */
const CHECKS: readonly ((record: PressReleaseRecord) => readonly Issue[])[] = [
  checkSpans,
  checkDates,
  checkPercentages,
  checkGradeCounts,
];

/** Everything that is wrong with a record: its schema, its spans, its own arithmetic. */
export function validateRecord(value: unknown): readonly Issue[] {
  const { record, issues } = checkSchema(value);
  return record === null ? issues : flatMap(CHECKS, (check) => check(record));
}
