import { BELIEFS } from "../../../knowledge/speech-verbs.js";
import type { Token } from "../narration/tokens.js";
import type { VerbGroup } from "./verb-group.js";

/** "is confident (that) the plan will be": what somebody is sure of is said by them. */
export function readBelief(tokens: readonly Token[], at: number): VerbGroup | null {
  const token = tokens[at];
  if (token === undefined || !BELIEFS.has(token.lower) || !BE.has(tokens[at - 1]?.lower ?? "")) return null;
  return {
    token,
    first: at - 1,
    at,
    lemma: `be ${token.lower}`,
    tier: "stance",
    form: "finite",
    negated: false,
    passive: false,
  };
}

const BE: ReadonlySet<string> = new Set(["is", "was", "are", "were"]);
