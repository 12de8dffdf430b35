import { FUNCTION_WORDS } from "../../knowledge/function-words.js";
import { NO_JOBS } from "../../knowledge/role-phrases.js";
import { organisationEnd } from "./organisation-name.js";
import { stretchEnd } from "./role/index.js";
import { type Token, wordAt } from "./tokens.js";

/** "a retired lineman" has a job, "a listed house" none. */
function isParticiple(word: Token | undefined): boolean {
  return word !== undefined && /ing$|ed$/.test(word.folded) && word.folded !== "retired";
}

/** A job that no list has, told by its place: ", sommelier at Bistro Nine", ", a sommelier". */
export function unlistedRole(tokens: readonly Token[], at: number) {
  const article = wordAt(tokens, at);
  const determiner = ["a", "an", "the", "its", "their"].includes(article) ? 1 : 0;
  const from = at + determiner;
  const to = stretchEnd(tokens, from);
  const words = tokens.slice(from, to);
  const last = words.at(-1);
  if (
    last === undefined ||
    NO_JOBS.has(last.folded) ||
    words.some(({ folded }) => FUNCTION_WORDS.has(folded)) ||
    words.length > 4 ||
    last.capital ||
    isParticiple(words[0])
  )
    return null;
  const next = wordAt(tokens, to);
  const employed = ["at", "of", "for", "with"].includes(next) && organisationEnd(tokens, to + 1) > to + 1;
  if (!employed && (determiner === 0 || article === "the")) return null;
  if (!employed) return { role: { from, to }, organisation: null, end: to };
  const end = organisationEnd(tokens, to + 1);
  return { role: { from, to }, organisation: { from: to + 1, to: end }, end };
}
