import { VERB_ADVERBS } from "../../../knowledge/clause-words.js";
import type { Range } from "../../../model/index.js";
import type { Token } from "../narration/tokens.js";
import { withoutIntroduction } from "./introduction.js";
import { subjectAfter } from "./subject-after.js";
import { subjectBefore } from "./subject-before.js";
import { looksFinite, readVerbGroup } from "./verb-group.js";

export interface Clause {
  readonly tokens: readonly Token[];
}

/**
 * The subject of the sentence's first finite verb, for a verb that shares it:
 *
 *   [Al Finn] welcomed the news, saying  ·  [She] opened the site and added  ·  [The mayor], who …, praised
 */
export function mainSubject(tokens: readonly Token[], before: number): Range | null {
  let inRelative = false;
  let commas = 0;
  for (let at = 1; at < before; at++) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.kind === "comma") {
      commas++;
      if (inRelative) inRelative = false;
      continue;
    }
    if (token.lower === "who" || token.lower === "which" || token.lower === "whose") inRelative = true;
    if (inRelative || !(looksFinite(token) || isVerbOfName(tokens, at))) continue;
    if (isOpening(tokens, at) && commas === 0) continue;
    return subjectBefore(tokens.slice(0, at)) ?? inverted(tokens, at);
  }
  return nameAtStart(tokens.slice(0, before));
}

/** `“…,” said Al Finn, adding` */
function inverted(tokens: readonly Token[], verb: number): Range | null {
  return readVerbGroup(tokens, verb) !== null && tokens[verb + 1]?.capital
    ? subjectAfter(tokens.slice(verb + 1))
    : null;
}

/** "Trump then appears in a clip": no verb that is known, so the name that the clause begins with. */
function nameAtStart(tokens: readonly Token[]): Range | null {
  const clause = withoutIntroduction(tokens);
  const end = clause.findIndex((token) => !token.capital);
  const first = clause[0];
  const last = clause[end - 1];
  return first === undefined || last === undefined || VERB_ADVERBS.has(first.lower)
    ? null
    : { start: first.start, end: last.end };
}

/** "Finn praises", "Finn, the owner, welcomed": right behind a name, a word that can be a verb is one. */
function isVerbOfName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const follows = before?.capital === true || before?.kind === "comma" || before?.kind === "closing";
  return follows && readVerbGroup(tokens, at)?.form === "finite";
}

/** "Asked about the plan, …", "Based in Leeds, …": a participle that opens the sentence is not its verb. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[0]?.lower.endsWith("ing") === true;
}
