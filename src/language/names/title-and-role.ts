import { DETERMINERS } from "../../knowledge/function-words.js";
import { RANK_ADDITIONS } from "../../knowledge/role-phrases.js";
import { endsJob, honorificAt, isRoleModifier, isRoleNoun, rankAt } from "./lexicon.js";
import { isProper, organisationEnd } from "./organisation-name.js";
import { readRole } from "./role/index.js";
import { bracketedTitleEnd } from "./title-step.js";
import { type Token, type TokenRange, wordAt } from "./tokens.js";

/** What stands before a name, told apart. */
export interface BeforeName {
  readonly title: TokenRange | null;
  readonly role: TokenRange | null;
  readonly organisation: TokenRange | null;
}

export function readTitleAndRole(tokens: readonly Token[], prefix: TokenRange): BeforeName {
  const from = prefix.from;
  let to = prefix.to;
  if (tokens[to - 1]?.kind === "comma") to--;
  const none = { title: null, role: null, organisation: null };
  if (to <= from) return none;
  // honorifics and ranks at either end: "Dr", "the Rt Hon", "chief executive Dr"
  const titled = trailingTitles(tokens, from, to);
  const title = titled < to ? { from: titled, to } : null;
  to = tokens[titled - 1]?.kind === "comma" ? titled - 1 : titled;
  if (to <= from) return { ...none, title };
  const lead = leadingHonorifics(tokens, from, to);
  const role = roleBefore(tokens, lead, to);
  return { title: title ?? (lead > from ? { from, to: lead } : null), ...role };
}

/** Index where the titles at the end of [from, to) begin; a rank keeps "acting", "retired". */
function trailingTitles(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    let end = i;
    while (end < to && RANK_ADDITIONS.has(wordAt(tokens, end))) end++;
    if (end === to) continue; // "Secretary of State"
    while (end < to) {
      const step = Math.max(
        honorificAt(tokens, end),
        rankAt(tokens, end),
        bracketedTitleEnd(tokens, end) - end,
      );
      if (step === 0) break;
      end += step;
    }
    if (end === to && (i === from || isApart(tokens, i, end))) return i;
  }
  return to;
}

/** "Chairman (Prof.)", "chief executive (Councillor)", "chair, (Nurse)": a title behind a job. "Chief Constable" and "union representative" are one job. */
function isApart(tokens: readonly Token[], at: number, end: number): boolean {
  if (!tokens[at]?.capital || /^\d+$/.test(wordAt(tokens, at - 1))) return false; // "Section 151 Officer"
  const before = wordAt(tokens, at - 1);
  if (tokens[at - 1]?.kind === "comma" || (isRoleNoun(before) && !tokens[at - 1]?.capital)) return true;
  return !endsJob(tokens, end - 1) || !isRoleModifier(before) || before === "co-author";
}

function leadingHonorifics(tokens: readonly Token[], from: number, to: number): number {
  let end = from;
  for (;;) {
    const step = honorificAt(tokens, end);
    if (step === 0 || end + step >= to || isLordly(tokens, end)) return end;
    end += step;
  }
}

/** "Lord Mayor", "Lady Justice": the title makes the office. */
function isLordly(tokens: readonly Token[], at: number): boolean {
  return ["lord", "lady"].includes(wordAt(tokens, at)) && isRoleNoun(wordAt(tokens, at + 1));
}

function roleBefore(
  tokens: readonly Token[],
  from: number,
  to: number,
): { role: TokenRange | null; organisation: TokenRange | null } {
  if (DETERMINERS.has(wordAt(tokens, from - 1))) from--;
  const own = tokens.slice(from, to);
  const reading = readRole(own, 0);
  if (reading !== null && (reading.end === own.length || own[reading.end]?.kind === "comma")) {
    const { role } = reading;
    const organisation = reading.organisation ?? bodyBehind(own, reading.end);
    return {
      role: shift(role, from),
      organisation: organisation === null ? null : shift(organisation, from),
    };
  }
  const last = own.at(-1);
  if (last !== undefined && isRoleNoun(last.folded)) return { role: { from, to }, organisation: null };
  // "Maryland Gov. Wes Moore": capitals before a rank say of where
  const proper = own.length > 0 && own.every((token) => isProper(token));
  return { role: null, organisation: proper ? { from, to } : null };
}

/** "Secretary, Irrigation Department," */
function bodyBehind(tokens: readonly Token[], comma: number): TokenRange | null {
  const to = organisationEnd(tokens, comma + 1);
  return to > comma + 1 && to === tokens.length ? { from: comma + 1, to } : null;
}

function shift({ from, to }: TokenRange, by: number): TokenRange {
  return { from: from + by, to: to + by };
}
