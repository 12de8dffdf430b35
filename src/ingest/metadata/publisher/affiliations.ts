import { OFFICES_OF_STATE } from "../../../knowledge/issuer-cues.js";
import { ORGANISATION_NOUNS } from "../../../knowledge/organisation-words.js";
import { ROLE_NOUNS } from "../../../knowledge/role-nouns.js";
import { HASHES, hashOfWord, someWord, type WordTest } from "../../../knowledge/word-hash.js";
import type { BlockDraft } from "../../canonical/block-draft.js";
import { hasOrganisationWord } from "../organisation-name.js";
import { bare, employerBefore, employerBehind, ownerBefore } from "./employer.js";
import { isPersonName, leadingName } from "./leading-name.js";

/**
 * Whom the people that a release quotes work for, in order, by the words around their jobs:
 *
 *   …, chief executive officer of Keystone Commons   ·   Kinward’s chief executive, …
 *   FFPW general secretary Moira Castellane          ·   … , partner at Harrier Climate Partners
 */
export function affiliations(body: readonly BlockDraft[]): readonly string[] {
  const names: string[] = [];
  let read = 0;
  for (const { text } of body) {
    if (read > READ_CHARACTERS) break;
    if (!/["“«]/.test(text) && !text.endsWith("said:") && text !== body[0]?.text) continue;
    read += text.length;
    const origin = originOfSpeaker(text);
    if (origin !== null) names.push(origin);
    if (!someWord(text, 0, text.length, isRoleNoun)) continue;
    const words = text.slice(0, READ_CHARACTERS).split(/\s+/);
    for (const [at, word] of words.entries()) {
      if (!someWord(word, 0, word.length, isRoleNoun)) continue;
      const noun = bare(word);
      if (!ROLE_NOUNS.has(noun)) continue;
      const name = OFFICES_OF_STATE.has(noun)
        ? ownerBefore(words, at)
        : (employerBehind(words, at) ?? employerBefore(words, at));
      if (name !== null && name !== "" && names.at(-1) !== name) names.push(name);
    }
  }
  return names.filter(
    (name) => /^\p{L}/u.test(name) && !isPersonName(name) && !COMMON.has(name.toLowerCase()),
  );
}

const COMMON: ReadonlySet<string> = new Set([...ORGANISATION_NOUNS, ...ROLE_NOUNS, "chief", "deputy"]);

/** "PC Amy Dale, of Torrin Police, said", "lead author Hana Ito, from the University of Velmont’s School of Biology" */
function originOfSpeaker(text: string): string | null {
  const found = ORIGIN.exec(text.slice(0, READ_CHARACTERS));
  if (found !== null && hasOrganisationWord(found[0])) return null; // "Union of Hospital Nurses" is one name
  const name = found === null ? null : leadingName(text.slice(found.index + found[0].length));
  return name !== null && hasOrganisationWord(name) ? name : null;
}

const ORIGIN = /\s\p{Lu}[\p{L}’'-]+,?\s(?:of|from|at)\s(?:the\s)?(?=\p{Lu})/u;

/** Whether a word, or the last part of one with a hyphen, may be a job: no paragraph without is cut into its words. */
const isRoleNoun: WordTest = (_start, _end, hash) => ROLE_HASHES[hash] === 1;

const ROLE_HASHES = new Uint8Array(HASHES);
for (const noun of ROLE_NOUNS) ROLE_HASHES[hashOfWord(noun)] = 1;

const READ_CHARACTERS = 6000;
