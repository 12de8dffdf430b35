import type { Scores } from "./index.js";
import { figures, type Tally, wilson } from "./tally.js";

/** A table of one set's figures: kind, measure, P, R, F1, counts, and the 95 % interval of the recall. */
export function formatScores(name: string, scores: Scores): string {
  const lines = [
    name,
    `  ${"measure".padEnd(24)}${["precision", "recall", "F1", "right", "wrong", "missed"].map((head) => head.padStart(10)).join("")}  95 % of recall`,
  ];
  for (const [kind, tallies] of Object.entries(scores)) {
    for (const [measure, tally] of Object.entries(tallies)) {
      if (tally.right + tally.wrong + tally.missed > 0) lines.push(formatRow(`${kind}.${measure}`, tally));
    }
  }
  return lines.join("\n");
}

function formatRow(label: string, tally: Tally): string {
  const { precision, recall, f1 } = figures(tally);
  const shares = [precision, recall, f1].map((share) => share.toFixed(4).padStart(10));
  const counts = [tally.right, tally.wrong, tally.missed].map((count) => String(count).padStart(10));
  const [low, high] = wilson(tally.right, tally.right + tally.missed);
  return `  ${label.padEnd(24)}${shares.join("")}${counts.join("")}  ${low.toFixed(3)}–${high.toFixed(3)}`;
}

/** Every mistake of the named kinds, for a person to look at. */
export function formatMisses(scores: Scores, kinds: readonly string[]): string {
  const lines: string[] = [];
  for (const [kind, tallies] of Object.entries(scores)) {
    for (const [measure, tally] of Object.entries(tallies)) {
      const label = `${kind}.${measure}`;
      if (!kinds.some((wanted) => label === wanted || kind === wanted || wanted === "all")) continue;
      for (const miss of tally.misses) {
        lines.push(
          `${label}  ${miss.document}`,
          `    expected  ${miss.expected ?? "–"}`,
          `    actual    ${miss.actual ?? "–"}`,
        );
      }
    }
  }
  return lines.join("\n");
}
