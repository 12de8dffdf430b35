import { DETERMINERS, PRONOUN_SUBJECTS } from "../../../knowledge/clause-words.js";
import type { Range } from "../../../model/index.js";
import type { Token } from "../narration/tokens.js";
import { mainSubject } from "./main-subject.js";
import { readVerbGroup, type VerbGroup } from "./verb-group.js";

/** A verb that reports what was said, and whose it is. */
export interface Reporting {
  readonly verb: VerbGroup;
  readonly subject: Range;
}

/** "Finn wished them well, joking that the room was now": the participle behind the last comma, and its subject. */
export function reportingParticiple(tokens: readonly Token[]): Reporting | null {
  const comma = tokens.findLastIndex(({ kind }) => kind === "comma");
  const at = tokens[comma + 1]?.lower === "and" ? comma + 2 : comma + 1;
  const verb = comma < 1 ? null : readVerbGroup(tokens, at);
  if (verb?.form !== "ing" || verb.tier === "ambiguous" || !opensClause(verb, tokens[at + 1])) return null;
  const subject = mainSubject(tokens, comma);
  return subject && { verb, subject };
}

/** "saying that", "saying it", "saying the plan", "saying Finn". */
function opensClause({ lemma }: VerbGroup, token: Token | undefined): boolean {
  if (token?.lower === "that") return true;
  if (token === undefined || !CLAUSE_VERBS.has(lemma)) return false; // "emphasising the value of"
  return token.capital || PRONOUN_SUBJECTS.has(token.lower) || DETERMINERS.has(token.lower);
}

const CLAUSE_VERBS: ReadonlySet<string> = new Set("say add claim insist argue state warn".split(" "));

/** "…, with driver Neville Kee telling the survey that": a participle with a subject of its own. */
export function absolute(tokens: readonly Token[]): Reporting | null {
  const from = tokens.findLastIndex(({ lower }) => lower === "with");
  const at = tokens.findIndex((_, index) => index > from + 1 && readVerbGroup(tokens, index)?.form === "ing");
  const verb = from < 0 || at < 0 ? null : readVerbGroup(tokens, at);
  if (verb === null || verb.tier === "ambiguous" || !tokens.slice(at).some(({ lower }) => lower === "that"))
    return null;
  const [first, last] = [tokens[from + 1], tokens[verb.first - 1]];
  return first === undefined || last === undefined
    ? null
    : { verb, subject: { start: first.start, end: last.end } };
}
