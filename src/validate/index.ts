import { type Issue, issue, PressReleaseRecord } from "../model/index.js";

/** Everything that is wrong with a record: its schema, its spans, its own arithmetic. */
export function validateRecord(record: PressReleaseRecord): readonly Issue[] {
  const checked = PressReleaseRecord.safeParse(record);
  if (checked.success) return [];
  return checked.error.issues.map((problem) =>
    issue("V101", { detail: problem.message, path: `/${problem.path.map(String).join("/")}` }),
  );
}
