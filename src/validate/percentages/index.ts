import type { Issue, PressReleaseRecord } from "../../model/index.js";
import { checkChanges } from "./changes.js";
import { checkCounts } from "./counts.js";
import { checkDirections } from "./directions.js";
import { checkShares } from "./shares.js";

/** The release's own arithmetic: figures that it prints against figures that follow from them. */
export function checkPercentages(record: PressReleaseRecord): readonly Issue[] {
  return [checkCounts, checkChanges, checkShares, checkDirections].flatMap((check) => check(record));
}
