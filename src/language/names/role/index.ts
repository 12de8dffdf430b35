import { DETERMINERS } from "../../../knowledge/function-words.js";
import { BARE_JOBS, ROLE_LEAD_INS } from "../../../knowledge/role-phrases.js";
import { organisationEnd } from "../organisation-name.js";
import { type Token, type TokenRange, wordAt } from "../tokens.js";
import { type Complements, readComplements } from "./complements.js";
import { lastOfList } from "./field-list.js";
import { headOf } from "./head.js";
import { longOwner } from "./long-owner.js";
import { splitOwner } from "./owner.js";

export { bodyEnd } from "./body.js";
export { employer } from "./employer.js";
export { domainEnd } from "./field.js";
export { bracketedFieldEnd, isInPost, isStanding } from "./field-after-head.js";
export { stretchEnd } from "./head.js";
export { portfolioEnd } from "./portfolio.js";

export interface RoleReading {
  readonly role: TokenRange;
  readonly organisation: TokenRange | null;
  /** Where reading may go on. */
  readonly end: number;
}

/**
 * The job that starts at `at`, with the organisation beside it; null where no job does:
 *
 *   CEO of Brightline Foods · Vice Chairman of the Senate Republican Conference · Director of Estates
 *   CQC’s deputy director of operations (in the East) · Co-Founder, President and CEO of Tevard · Governor
 *   Head of Business Development and Co-Founder at CoinZoom · a Class A truck driver · Vice President, Sales
 */
export function readRole(tokens: readonly Token[], at: number): RoleReading | null {
  const start = skipDeterminers(tokens, at);
  const joined = longOwner(tokens, start);
  const head = headOf(tokens, joined?.to ?? lastOfList(tokens, start));
  if (head === null) return null;
  const reading = readComplements(tokens, head);
  const owner = joined ?? splitOwner(tokens, start, head, mayBeBare(tokens, head, reading));
  return {
    role: { from: owner === null ? start : owner.to, to: reading.to },
    organisation: reading.organisation ?? owner,
    end: reading.end,
  };
}

/** No owner is bare where an employer stands behind: "Wetlands Director at the Cairn Society", "Race Director, Acme". */
function mayBeBare(tokens: readonly Token[], head: number, { organisation, end }: Complements): boolean {
  if (organisation !== null) return false;
  const isLast = tokens[end]?.kind === "comma" || tokens[end]?.kind === "close";
  const named = isLast ? organisationEnd(tokens, end + 1) : end;
  return named <= end + 1 || BARE_JOBS.has(wordAt(tokens, head));
}

function skipDeterminers(tokens: readonly Token[], at: number): number {
  let start = at;
  while (
    DETERMINERS.has(wordAt(tokens, start)) ||
    ROLE_LEAD_INS.has(wordAt(tokens, start)) ||
    isOrigin(tokens[start])
  )
    start++;
  return start;
}

/** "Leeds-based" */
export function isOrigin(token: Token | undefined): boolean {
  return token?.folded.endsWith("-based") ?? false;
}
