import { type Issue, issue, PressReleaseRecord } from "../model/index.js";
import { quickCheck } from "./quick-check.js";

const isRecord = quickCheck(PressReleaseRecord);

/** The record, if it is one; else what is wrong with it, with the place as a JSON pointer. */
export function checkSchema(value: unknown): {
  readonly record: PressReleaseRecord | null;
  readonly issues: readonly Issue[];
} {
  if (isRecord(value)) return { record: value as PressReleaseRecord, issues: [] };
  const checked = PressReleaseRecord.safeParse(value);
  if (checked.success) return { record: checked.data, issues: [] };
  const issues = checked.error.issues.map((problem) =>
    issue("V101", { detail: problem.message, path: `/${problem.path.map(String).join("/")}` }),
  );
  return { record: null, issues };
}
