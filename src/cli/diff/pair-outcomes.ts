import type { Outcome } from "../../model/index.js";
import { findResults, readOutcomes } from "../results.js";

/** One document in two runs; null in the run that did not have it. */
export interface OutcomePair {
  readonly uri: string;
  readonly old: Outcome | null;
  readonly now: Outcome | null;
}

/** Pairs the documents of two runs by their URI, in the order of the new run; those only in the old one last. */
export function* pairOutcomes(before: string, after: string): Generator<OutcomePair> {
  const waiting = new Map<string, Outcome[]>();
  for (const outcome of readOutcomes(findResults(before))) {
    const { uri } = outcome.source;
    const same = waiting.get(uri);
    if (same === undefined) waiting.set(uri, [outcome]);
    else same.push(outcome);
  }
  for (const now of readOutcomes(findResults(after))) {
    const { uri } = now.source;
    yield { uri, old: waiting.get(uri)?.shift() ?? null, now };
  }
  for (const [uri, left] of waiting) for (const old of left) yield { uri, old, now: null };
}
