import { COMPANY_NOUNS, NO_COMPANIES, ORGANISATION_NOUNS } from "../../../knowledge/organisation-words.js";
import { isFirstName, type Party, readParties } from "../../../language/names/index.js";
import type { Sentence } from "../../../language/sentences.js";
import { lastStartingBy, type Range } from "../../../model/index.js";
import { mainSubject } from "../attribution/main-subject.js";
import { tokenize } from "../narration/tokens.js";
import { isDescription } from "./resolve-organisation.js";

/** Over so many sentences "the charity" reaches back. */
const REACH = 4;

const LONGEST_SENTENCE = 600;

/**
 * The organisation that "it", "the charity" or "the automotive brand" goes on about: the subject of the nearest
 * sentence before that has an organisation for its subject; null where its name tells that it is another kind.
 */
export function antecedentOf(text: string, sentences: readonly Sentence[], party: Party): Party | null {
  const isIt = party.kind === "pronoun" && text.slice(party.start, party.end).toLowerCase() === "it";
  if (!isIt && !isDescription(party)) return null;
  const noun = party.words.at(-1) ?? "";
  const own = lastStartingBy(sentences, party.start);
  for (let at = own; at >= Math.max(0, own - REACH); at--) {
    const sentence = sentences[at];
    if (sentence === undefined || OPENS_QUOTATION.test(text.charAt(sentence.start))) continue;
    const found = subjectOf(text, { start: sentence.start, end: Math.min(sentence.end, party.start) });
    if (found !== null && (isIt || !isOtherKind(found, noun))) return found;
  }
  return null;
}

const OPENS_QUOTATION = /["“‘«„]/;

/** The organisation before the verb; capitals that nothing makes a person's are taken for one: "Mercedes-Benz is". */
function subjectOf(text: string, { start, end }: Range): Party | null {
  if (end - start > LONGEST_SENTENCE || end <= start) return null;
  const tokens = tokenize(text, { start, end }, []);
  const subject = mainSubject(tokens, tokens.length);
  const [party, ...others] = subject === null ? [] : readParties(text, subject);
  if (party === undefined || others.length > 0 || party.name === null || !isProperName(party.name.text))
    return null;
  if (party.kind === "organisation") return party;
  if (party.kind === "unnamed" && party.words.length < 2) return null; // "Three have"
  const role = party.role?.text ?? "";
  const isUntold =
    party.title === null &&
    !isFirstName(party.words[0] ?? "") &&
    (isOfFirm(role) || role === party.name.text);
  return isUntold && (party.kind === "person" || party.kind === "unnamed")
    ? { ...party, kind: "organisation", role: null, organisation: party.name }
    : null;
}

/** No job, or "automaker", "retailer": what a firm may be called before its name. */
function isOfFirm(role: string): boolean {
  const noun = role.toLowerCase().slice(role.lastIndexOf(" ") + 1);
  return role === "" || COMPANY_NOUNS.has(noun) || noun.endsWith("maker");
}

/** Capitals throughout: "Ontario Utility Watch"; not "The company". */
function isProperName(name: string): boolean {
  return (
    name
      .split(/\s+/)
      .every(
        (word, at) =>
          /^\p{Lu}|^(?:of|and|for|the|&|de)$/u.test(word) &&
          (at > 0 || word.length > 3 || name.includes(" ")),
      ) && !/^The \p{Ll}/u.test(name)
  );
}

/** "Cardiff Council" is no charity, "Halden Police" no firm. */
function isOtherKind({ words }: Party, noun: string): boolean {
  const kind = words.findLast((word) => ORGANISATION_NOUNS.has(word) || NO_COMPANIES.has(word));
  if (kind === undefined || kind === noun) return TYPED.has(noun) && kind === undefined;
  return !GENERAL.has(noun);
}

/** What an organisation of any name may be called. */
const GENERAL: ReadonlySet<string> = new Set(
  "organisation organization body group agency institution".split(" "),
);

/** Nouns that stand in the name of nearly whatever bears them: "the council" is not Acme. */
const TYPED: ReadonlySet<string> = new Set(
  "council university college school police constabulary ministry court parliament church party county city hospital".split(
    " ",
  ),
);
