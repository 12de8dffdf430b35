import { DETERMINERS } from "../../knowledge/function-words.js";
import { REGIONS } from "../../knowledge/role-phrases.js";
import { isFirstName } from "./gender.js";
import { endsJob, isOrganisationNoun, isOrganisationWord, isRoleNoun } from "./lexicon.js";
import { nameEnd } from "./person-name.js";
import { type Token, wordAt } from "./tokens.js";

/**
 * Where the name begins behind an office and whose it is, without a comma between; null where no name does:
 *
 *   Mayor of London [Sadiq Khan] · chief executive of Acme [Ann Reed] · MP for Wexcombe [Sarah Petrie]
 *   leader of the council [Ann Reed] · U.S. Attorney for the District of Kansas [Duston Hale] · leader of Halden Council [Zbigniew Krol]
 *
 * A known first name tells, or a word that ends an organisation. With an article ("the director of Royal Botanic
 * Gardens") nothing else does; without one, the last two of three capitals are the name.
 */
export function nameBehindOffice(tokens: readonly Token[], from: number, limit: number): number | null {
  const job = jobEnd(tokens, from, limit);
  if (job === null) return null;
  const run = wordAt(tokens, job + 1) === "the" ? job + 2 : job + 1;
  if (isOrganisationNoun(wordAt(tokens, run)) && nameEnd(tokens, run + 1) > run + 2) return run + 1;
  const end = capitalsEnd(tokens, run, limit);
  const first = lastConnector(tokens, run, end) + 1;
  for (let at = first + 1; at < end - 1; at++) {
    const told = isFirstName(wordAt(tokens, at)) || endsBody(tokens[at - 1]);
    if (told && isName(tokens, at, end)) return at;
  }
  const articled = DETERMINERS.has(wordAt(tokens, from - 1)) || DETERMINERS.has(wordAt(tokens, from));
  return !articled && end - first === 3 && isName(tokens, first + 1, end) ? first + 1 : null;
}

function endsBody(token: Token | undefined): boolean {
  return token !== undefined && isOrganisationWord(token);
}

/** The preposition behind a job: "of" in "Mayor of London". */
function jobEnd(tokens: readonly Token[], from: number, limit: number): number | null {
  for (let at = from + 1; at < Math.min(limit, from + 8); at++) {
    if (["of", "for", "at", "to"].includes(wordAt(tokens, at)) && endsJob(tokens, at - 1)) return at;
  }
  return null;
}

function capitalsEnd(tokens: readonly Token[], at: number, limit: number): number {
  let end = at;
  while (end < limit && tokens[end]?.kind === "word" && (tokens[end]?.capital || isConnector(tokens, end)))
    end++;
  return end;
}

function isConnector(tokens: readonly Token[], at: number): boolean {
  return CONNECTORS.has(wordAt(tokens, at)) && tokens[at]?.capital === false;
}

const CONNECTORS: ReadonlySet<string> = new Set("of and & for the".split(" "));

function lastConnector(tokens: readonly Token[], from: number, end: number): number {
  const at = tokens.findLastIndex((_, i) => i >= from && i < end && isConnector(tokens, i));
  return at < 0 ? from - 1 : at;
}

/** Two to four words, none of them of a job or a body. */
function isName(tokens: readonly Token[], at: number, end: number): boolean {
  const words = tokens.slice(at, end);
  return (
    words.length > 1 &&
    words.length < 5 &&
    !words.every(({ folded }) => REGIONS.has(folded)) && // "CEO of Tarn Motors North America"
    nameEnd(tokens, at) === end &&
    words.every((token) => !isRoleNoun(token.folded) && !isOrganisationWord(token) && !token.possessive)
  );
}
