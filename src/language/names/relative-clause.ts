import { type Description, nothing } from "./description.js";
import { readRole } from "./role/index.js";
import { type Token, wordAt } from "./tokens.js";

const BECOMES: ReadonlySet<string> = new Set(
  "is was been became becomes serves served chairs as remains".split(" "),
);

/** "who became chief executive in January", "speaking on behalf of the board", "speaking as chair". */
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
  return nothing(end);
}

function clauseEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && tokens[end]?.kind !== "comma" && tokens[end]?.kind !== "dash") end++;
  return end;
}
