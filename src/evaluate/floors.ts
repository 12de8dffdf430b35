import { readFileSync, writeFileSync } from "node:fs";
import { EvaluationPlan, type Floors } from "./dataset.js";
import type { Scores } from "./index.js";
import { figures } from "./tally.js";

/** A measure that fell below its floor, or a floor that names no measure. */
export interface BelowFloor {
  readonly measure: string;
  readonly floor: number;
  readonly actual: number | null;
}

export function belowFloors(scores: Scores, floors: Floors): readonly BelowFloor[] {
  return Object.entries(floors).flatMap(([measure, floor]) => {
    const [kind = "", name = ""] = measure.split(".");
    const tally = scores[kind]?.[name];
    const actual = tally === undefined ? null : figures(tally).f1;
    // Floors are written with four decimals.
    return actual === null || actual < floor - 0.00005 ? [{ measure, floor, actual }] : [];
  });
}

/**
 * Pins what was reached: writes each measure that is above its floor, or has none, into the plan. Never
 * lowers one; to lower a floor, edit the plan by hand, so that the change is seen.
 *
 * @param reached scores by the name of the set; sets that were not evaluated keep their floors
 */
export function raiseFloors(planFile: string, reached: ReadonlyMap<string, Scores>): void {
  const plan = EvaluationPlan.parse(JSON.parse(readFileSync(planFile, "utf8")));
  const sets = plan.sets.map((set) => {
    const scores = reached.get(set.name);
    return scores === undefined ? set : { ...set, floors: { ...set.floors, ...raised(scores, set.floors) } };
  });
  writeFileSync(planFile, `${JSON.stringify({ sets }, null, 2)}\n`);
}

function raised(scores: Scores, floors: Floors): Floors {
  const pinned = Object.entries(scores).flatMap(([kind, tallies]) =>
    Object.entries(tallies)
      .filter(([, tally]) => tally.right + tally.wrong + tally.missed > 0)
      .map(([name, tally]) => [`${kind}.${name}`, Math.floor(figures(tally).f1 * 10_000) / 10_000] as const)
      .map(([measure, f1]) => [measure, Math.max(f1, floors[measure] ?? 0)] as const),
  );
  return Object.fromEntries(pinned);
}
