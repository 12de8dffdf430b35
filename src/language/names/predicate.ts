import { type RoleReading, readRole } from "./role/index.js";
import { type Token, wordAt } from "./tokens.js";

/** So far behind the name a new job may be told: "has joined the organisation as the new …". */
const REACH = 10;

/**
 * The job that the sentence gives to the person it names:
 *
 *   … as Production Designer · has joined Acme as its new finance director · is chair of governors ·
 *   has been chair since May · was appointed chief executive · serves as deputy leader
 *
 * Not what somebody was: "was finance director at Acme".
 */
export function readPredicateRole(tokens: readonly Token[], at: number): RoleReading | null {
  const first = tokens[at]?.text;
  if (first === "as" || first === "is") return readRole(tokens, at + 1);
  if (first === "has" && wordAt(tokens, at + 1) === "been") return readRole(tokens, at + 2);
  let given = false;
  for (let i = at; i < at + REACH; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== "word") return null;
    if (GIVES_A_JOB.has(token.folded)) {
      given = true;
      const next = wordAt(tokens, i + 1);
      const named =
        APPOINTS.has(token.folded) && next !== "as" && next !== "to" ? readRole(tokens, i + 1) : null;
      if (named !== null) return named;
    } else if (given && (token.folded === "as" || token.folded === "to")) {
      return readRole(tokens, i + 1);
    } else if (!given && !AUXILIARIES.has(token.folded)) return null;
  }
  return null;
}

const AUXILIARIES: ReadonlySet<string> = new Set(
  "has have had been was is will be being who today recently also now".split(" "),
);
const APPOINTS: ReadonlySet<string> = new Set("named appointed elected became becomes".split(" "));
const GIVES_A_JOB: ReadonlySet<string> = new Set([
  ...APPOINTS,
  ..."joined joins join serves promoted hired".split(" "),
]);
