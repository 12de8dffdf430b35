import { type Range, trimRange } from "../../model/index.js";
import { isRoleNoun } from "./lexicon.js";
import { organisationEnd } from "./organisation-name.js";
import type { Party } from "./party.js";
import { toParty } from "./reading.js";
import { readRole } from "./role/index.js";
import { type TokenRange, tokenise, wordAt } from "./tokens.js";

/**
 * A line that holds a job and nothing else, with the employer where it tells one; null for any other line:
 *
 *   Chairman, Lithuanian Union of Milk Farmers  ·  CFO, Norrtek  ·  Director of Nursing  ·  Head of Sales at Acme
 */
export function readJob(text: string, range: Range): Party | null {
  const tokens = tokenise(text, trimRange(text, range));
  const comma = tokens.findIndex(({ kind }) => kind === "comma");
  const head = comma < 0 ? tokens : tokens.slice(0, comma);
  const job = isRoleNoun(wordAt(head, head.length - 1)) ? readRole(head, 0) : readRole(tokens, 0);
  if (job === null) return null;
  const employer = job.organisation ?? employerBehind(job.end);
  const end = Math.max(job.end, employer?.to ?? 0);
  if (end < tokens.length) return null;
  const { role } = job;
  return toParty(text, tokens, {
    kind: "unnamed",
    from: 0,
    end,
    name: null,
    title: null,
    role,
    organisation: employer,
    gender: null,
  });

  function employerBehind(at: number): TokenRange | null {
    const from = tokens[at]?.kind === "comma" ? at + 1 : at;
    const to = organisationEnd(tokens, from);
    return to > from ? { from, to } : null;
  }
}
