import { type Issue, issue, type Percentage, type PressReleaseRecord, spanAt } from "../../model/index.js";
import { EPSILON, halfPlace, printed } from "./rounding.js";

/** One change with both of its ends: "rose by 8 points from 23% to 31%". */
interface Change {
  readonly from: Percentage & { readonly value: number };
  readonly to: Percentage & { readonly value: number };
  readonly size: Percentage & { readonly value: number };
}

/**
 * The stated size of a change against its two ends. A size in per cent that is the difference in points was meant
 * as points: "up 8% from 23% to 31%" is up 8 points, or 34.8 per cent.
 */
export function checkChanges(record: PressReleaseRecord): readonly Issue[] {
  return changesOf(record.percentages).flatMap(({ from, to, size }) => {
    const points = Math.abs(to.value - from.value);
    const scale = size.unit === "basis_point" ? 100 : 1;
    const stated = Math.abs(size.value) / scale;
    const pointSlack = halfPlace(from) + halfPlace(to) + halfPlace(size) / scale + EPSILON;
    const details = {
      path: `/percentages/${record.percentages.indexOf(size)}`,
      span: spanAt(record.text, size.start, size.end),
      actual: size.text,
    };
    if (size.unit !== "percent") {
      if (Math.abs(points - stated) <= pointSlack) return [];
      const expected = `${printed(points)} percentage points`;
      return [
        issue("V421", {
          ...details,
          detail: `${from.text} to ${to.text} is ${expected}, the text says ${size.text}`,
          expected,
        }),
      ];
    }
    if (from.value === 0) return [];
    const relative = (points / Math.abs(from.value)) * 100;
    const low = ((points - halfPlace(from) - halfPlace(to)) / (Math.abs(from.value) + halfPlace(from))) * 100;
    const high =
      ((points + halfPlace(from) + halfPlace(to)) / (Math.abs(from.value) - halfPlace(from))) * 100;
    if (stated >= low - halfPlace(size) && stated <= high + halfPlace(size)) return [];
    const code = Math.abs(points - stated) <= pointSlack ? "V422" : "V421";
    const expected = `${printed(relative)}%`;
    const detail = `${from.text} to ${to.text} is ${printed(points)} percentage points or ${expected}, the text says ${size.text}`;
    return [
      issue(code, {
        ...details,
        detail,
        expected: code === "V422" ? `${printed(points)} percentage points` : expected,
      }),
    ];
  });
}

function changesOf(percentages: readonly Percentage[]): Change[] {
  const facts = new Map<string, Percentage[]>();
  for (const percentage of percentages) {
    facts.set(percentage.factId, [...(facts.get(percentage.factId) ?? []), percentage]);
  }
  return [...facts.values()].flatMap((fact) => {
    const from = fact.find(({ role }) => role === "from");
    const to = fact.find(({ role }) => role === "to");
    const size = fact.find(
      ({ role, kind }) => role === "value" && (kind === "change" || kind === "difference"),
    );
    const exact = [from, to, size].every((end) => end?.bound === "exact" && !end.derived);
    if (!exact || !hasValue(from) || !hasValue(to) || !hasValue(size)) return [];
    return from.unit === "percent" && to.unit === "percent" ? [{ from, to, size }] : [];
  });
}

function hasValue(percentage: Percentage | undefined): percentage is Percentage & { readonly value: number } {
  return percentage !== undefined && percentage.value !== null;
}
