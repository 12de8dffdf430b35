import { ROLE_STOPS, VERBS_OF_LEADING } from "../../knowledge/role-phrases.js";
import { type Description, nothing } from "./description.js";
import { organisationEnd } from "./organisation-name.js";
import { readRole } from "./role/index.js";
import { type Token, wordAt } from "./tokens.js";

const BECOMES: ReadonlySet<string> = new Set(
  "is was been became becomes serves served chairs as remains".split(" "),
);

/** "who became chief executive in January", "who runs the bakery", "speaking on behalf of the board", "speaking as chair". */
export function relativeClause(tokens: readonly Token[], from: number): Description {
  const end = clauseEnd(tokens, from);
  for (let i = from + 1; i < Math.min(from + 5, end); i++) {
    const word = wordAt(tokens, i);
    if (word === "on" && wordAt(tokens, i + 1) === "behalf")
      return { role: { from: i, to: end }, organisation: null, end };
    if (!BECOMES.has(word)) continue;
    const role = readRole(tokens.slice(0, end), i + 1);
    if (role !== null) return { role: role.role, organisation: role.organisation, end };
  }
  return leading(tokens, from + 1, end) ?? nothing(end);
}

/** "who runs the bakery", "who is in charge of the orchard": what somebody does who has no job by name. */
function leading(tokens: readonly Token[], at: number, end: number): Description | null {
  const from = wordAt(tokens, at) === "is" ? at + 1 : at;
  const phrase = `${wordAt(tokens, from)} ${wordAt(tokens, from + 1)}`;
  const isCharge = phrase === "in charge" || phrase === "responsible for";
  if (!isCharge && (from > at || !VERBS_OF_LEADING.has(wordAt(tokens, from)))) return null;
  const object = isCharge ? from + (phrase === "in charge" ? 3 : 2) : from + 1;
  let to = object;
  while (to < end && (!ROLE_STOPS.has(wordAt(tokens, to)) || wordAt(tokens, to) === "of")) to++;
  const named = organisationEnd(tokens, object);
  const isName = named === to && tokens[object]?.capital === true;
  return to === object
    ? null
    : { role: { from, to }, organisation: isName ? { from: object, to } : null, end };
}

function clauseEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && tokens[end]?.kind !== "comma" && tokens[end]?.kind !== "dash") end++;
  return end;
}
