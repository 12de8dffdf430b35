import { type Issue, issue, type PressReleaseRecord, spanAt } from "../../model/index.js";
import { EPSILON, halfPlace, printed } from "./rounding.js";

/** "439 of 540 (81%)" against 81.3; "about 80%" may be off by more. */
export function checkCounts(record: PressReleaseRecord): readonly Issue[] {
  return record.percentages.flatMap((percentage, index) => {
    const { value, count, total, derived, unit, bound } = percentage;
    if (value === null || count === null || total === null || total === 0 || derived || unit !== "percent")
      return [];
    const slack =
      bound === "exact"
        ? halfPlace(percentage)
        : bound.startsWith("approx")
          ? LOOSE
          : Number.POSITIVE_INFINITY;
    const share = (count / total) * 100;
    if (Math.abs(share - Math.abs(value)) <= slack + EPSILON) return [];
    return [
      issue("V420", {
        detail: `${count} of ${total} is ${printed(share)}%, the text says ${percentage.text}`,
        path: `/percentages/${index}`,
        span: spanAt(record.text, percentage.start, percentage.end),
        actual: percentage.text,
        expected: `${printed(share)}%`,
      }),
    ];
  });
}

/** How far "about 80%" may be from the figures. */
const LOOSE = 3;
