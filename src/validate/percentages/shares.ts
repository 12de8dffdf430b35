import { type Issue, issue, type Percentage, type PressReleaseRecord, spanAt } from "../../model/index.js";
import { EPSILON, halfPlace, printed } from "./rounding.js";

/** Words that say that the shares of a sentence are all of one whole. */
const WHOLE =
  /\b(?:the (?:remaining|rest|other|balance)|remainder|split (?:between|into|as)|made up of|consist(?:s|ing|ed) of|composed of|breakdown|broken down)\b/i;

/** "45% walk, 20% cycle and the remaining 30% drive": the shares of one sentence that should make 100. */
export function checkShares(record: PressReleaseRecord): readonly Issue[] {
  return sentencesOf(record).flatMap((shares) => {
    const [first, last] = [shares[0], shares.at(-1)];
    if (first === undefined || last === undefined || shares.length < 3) return [];
    const words = record.text.slice(Math.max(0, first.start - 80), last.end);
    const sum = shares.reduce((total, { value }) => total + (value ?? 0), 0);
    const slack = shares.reduce((total, share) => total + halfPlace(share), 0) + EPSILON;
    if (!WHOLE.test(words) || Math.abs(sum - 100) <= slack) return [];
    const listed = shares.map(({ text }) => text).join(" + ");
    return [
      issue("V423", {
        detail: `${listed} is ${printed(sum)}%`,
        path: `/percentages/${record.percentages.indexOf(first)}`,
        span: spanAt(record.text, first.start, last.end),
        actual: `${printed(sum)}%`,
        expected: "100%",
      }),
    ];
  });
}

/** Exact levels and shares that stand in one sentence, without benchmarks and earlier values. */
function sentencesOf({ percentages, text }: PressReleaseRecord): Percentage[][] {
  const groups: Percentage[][] = [];
  let last: Percentage | null = null;
  for (const percentage of percentages) {
    const { unit, kind, role, bound, derived, value } = percentage;
    const part = unit === "percent" && role === "value" && (kind === "share" || kind === "level");
    if (!part || derived || bound !== "exact" || value === null) continue;
    const apart =
      last === null ||
      percentage.start - last.end > 160 ||
      /[.!?]\s|\n/.test(text.slice(last.end, percentage.start));
    if (apart) groups.push([percentage]);
    else groups.at(-1)?.push(percentage);
    last = percentage;
  }
  return groups;
}
