import { DETERMINERS } from "../../knowledge/function-words.js";
import { isFirstName } from "./gender.js";
import { honorificAt, isRoleDomain, isRoleModifier, isRoleNoun, rankAt } from "./lexicon.js";
import { portfolioEnd } from "./role/index.js";
import { bracketedTitleEnd } from "./title-step.js";
import { type Token, wordAt } from "./tokens.js";

/** "Police, Fire and Crime Commissioner": only fields of work stand around the comma. */
export function isListInJob(tokens: readonly Token[], at: number, comma: number): boolean {
  const before = tokens.slice(at, comma).filter((token) => token.kind === "word");
  const next = tokens[comma + 1];
  return (
    before.length > 0 &&
    next !== undefined &&
    isRoleDomain(next.folded) &&
    next.capital &&
    before.every(
      (token) =>
        isRoleDomain(token.folded) ||
        isRoleNoun(token.folded) ||
        ["for", "and", "of", "&"].includes(token.folded),
    )
  );
}

/**
 * A comma or an "and" that stands in the job itself: "Secretary of State for Faith, Communities and Resettlement",
 * "Vice-President for Prosperity and Industrial Strategy".
 */
export function isInsideRole(tokens: readonly Token[], at: number): boolean {
  for (let i = 0; i < at - 1; i++) if (portfolioEnd(tokens, i, i + 1, true) > at) return true;
  return joinsFields(tokens, at);
}

/** "parks and recreation director": fields of work on both sides, up to the job. */
function joinsFields(tokens: readonly Token[], and: number): boolean {
  const before = wordAt(tokens, and - 1);
  if (!["and", "&"].includes(wordAt(tokens, and))) return false;
  if (!isRoleDomain(before) || isRoleNoun(before) || isFirstName(wordAt(tokens, and + 1))) return false;
  let end = and + 1;
  while (end < and + 4 && isRoleDomain(wordAt(tokens, end)) && !isRoleNoun(wordAt(tokens, end))) end++;
  return end > and + 1 && isRoleNoun(wordAt(tokens, end));
}

/** The commas in "founder, producer, and director Ann Reed". */
export function joinsRoles(tokens: readonly Token[], comma: number): boolean {
  const next = wordAt(tokens, comma + 1) === "and" ? comma + 2 : comma + 1;
  return isRoleNoun(wordAt(tokens, comma - 1)) && isRoleModifier(wordAt(tokens, next));
}

/** "Sen. Mike Lea and Rep. Ed Cash", "Gov. Jo Bass and House Leader Fi Crewe": a name before "and", a title or a job behind it. */
export function isSecondPerson(tokens: readonly Token[], at: number, and: number): boolean {
  const before = tokens[and - 1];
  if (before === undefined || !before.capital || isRoleModifier(before.folded)) return false;
  if (DETERMINERS.has(wordAt(tokens, and + 1))) return true;
  if (!tokens[and + 1]?.capital) return false;
  const titled = titlesEnd(tokens, at) > at && isRoleModifier(wordAt(tokens, and + 1));
  return titled || honorificAt(tokens, and + 1) > 0 || rankAt(tokens, and + 1) > 0;
}

export function titlesEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (;;) {
    const step = Math.max(honorificAt(tokens, end), rankAt(tokens, end));
    if (step === 0) return end;
    end = bracketedTitleEnd(tokens, end + step);
  }
}
