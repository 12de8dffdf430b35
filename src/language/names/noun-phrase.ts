import { DETERMINERS } from "../../knowledge/function-words.js";
import { ROLE_STOPS } from "../../knowledge/role-phrases.js";
import { TITLE_GENDER } from "../../knowledge/titles-and-ranks.js";
import { isFirstName } from "./gender.js";
import { isDocumentNoun, isOrganisationNoun, isPluralRoleNoun } from "./lexicon.js";
import { hasOrganisationWord, organisationEnd } from "./organisation-name.js";
import type { Gender } from "./party.js";
import type { Reading } from "./reading.js";
import { readRole } from "./role/index.js";
import { type Token, wordAt } from "./tokens.js";

const PRONOUNS: ReadonlyMap<string, Gender | null> = new Map([
  ["he", "male"],
  ["she", "female"],
  ["they", null],
  ["we", null],
  ["it", null],
  ["i", null],
  ["who", null],
  ["him", "male"],
  ["his", "male"],
  ["her", "female"],
  ["them", null],
]);

/** Before a noun they are none: "her colleague". */
const OWNERS: ReadonlySet<string> = new Set(["her", "his"]);

/** What most readings lack; spread behind the other fields, since a field that is added behind a spread is slow. */
const NOTHING = { name: null, title: null, role: null, organisation: null, gender: null };

/** "he", "She", "they all". */
export function readPronoun(tokens: readonly Token[], at: number): Reading | null {
  const word = wordAt(tokens, at);
  if (!PRONOUNS.has(word) || (OWNERS.has(word) && tokens[at + 1]?.kind === "word")) return null;
  if (tokens[at]?.caps && word !== "i") return null;
  return { kind: "pronoun", from: at, end: at + 1, ...NOTHING, gender: PRONOUNS.get(word) ?? null };
}

/** "the report", "a recent article", "the Regulator’s report": a text that speaks. */
export function readDocument(tokens: readonly Token[], at: number): Reading | null {
  const end = phraseEnd(tokens, at);
  const head = tokens[end - 1];
  if (head === undefined || (head.capital && end - at > 1) || !isDocumentNoun(head.folded)) return null;
  const owner = tokens.findIndex((token, i) => i >= at && i < end && token.possessive);
  const organisation = owner >= at && tokens[owner]?.capital ? { from: at, to: owner + 1 } : null;
  return {
    kind: "document",
    from: at,
    end: tokens.length,
    ...NOTHING,
    name: { from: at, to: end },
    organisation,
  };
}

/** "the mayor", "a spokesperson for HMRC", "Ofsted inspectors", "one member", "a man who goes by “Shorty”". */
export function readUnnamed(tokens: readonly Token[], at: number): Reading | null {
  const reading = readRole(tokens, at);
  if (reading === null || isOwnerOfBody(tokens, reading.role.to)) return null;
  const head = wordAt(tokens, reading.role.to - 1);
  const plural = isPluralRoleNoun(head);
  return {
    kind: "unnamed",
    from: at,
    end: tokens.length,
    ...NOTHING,
    name: { from: at, to: phraseTail(tokens, Math.max(reading.end, reading.role.to)) },
    role: plural || QUANTIFIERS.has(wordAt(tokens, at)) ? null : (roleAfterAs(tokens, at) ?? reading.role),
    organisation: reading.organisation,
    gender: TITLE_GENDER.get(head) ?? null,
  };
}

/** "the consumer (group)", "the tenants’ (union)": a body of such people. */
function isOwnerOfBody(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next?.kind === "word" && !next.capital && isOrganisationNoun(next.folded);
}

const QUANTIFIERS: ReadonlySet<string> = new Set(["one", "another", "some"]);

/** "a former prisoner now employed as a peer mentor". */
function roleAfterAs(tokens: readonly Token[], at: number) {
  const as = tokens.findIndex((token, i) => i > at && i < at + 8 && token.folded === "as");
  return as < 0 ? null : (readRole(tokens, as + 1)?.role ?? null);
}

/** Up to the comma that ends the noun phrase. */
function phraseTail(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && tokens[end]?.kind !== "comma" && tokens[end]?.kind !== "dash") {
    if (end > at && ["that", "when", "while"].includes(wordAt(tokens, end))) return end; // "a provider that recently"
    end++;
  }
  return end;
}

/** "Acme plc", "the Environment Agency", "Leapfrog", "the council". */
export function readOrganisation(tokens: readonly Token[], at: number): Reading | null {
  const named = organisationEnd(tokens, at);
  if (named > at) {
    const words = tokens.slice(at, named);
    const told =
      words.length > 0 &&
      (hasOrganisationWord(words) || wordAt(tokens, at) === "the" || words.some((word) => word.caps));
    if (wordAt(tokens, named) === "family") return null;
    if (!told && isFirstName(words[0]?.folded ?? "")) return null;
    const from = tokens[at]?.text === "the" ? at + 1 : at;
    const range = { from, to: named };
    return {
      kind: "organisation",
      from: at,
      end: tokens.length,
      ...NOTHING,
      name: range,
      organisation: range,
    };
  }
  if (!DETERMINERS.has(wordAt(tokens, at))) return null;
  const end = phraseEnd(tokens, at);
  if (!isOrganisationNoun(wordAt(tokens, end - 1))) return null;
  return {
    kind: "organisation",
    from: at,
    end: tokens.length,
    ...NOTHING,
    name: { from: at, to: end },
    organisation: { from: at, to: end },
  };
}

/** Whatever else speaks: "residents", "a man who goes by “Shorty”". */
export function readAnybody(tokens: readonly Token[], at: number): Reading | null {
  if (tokens[at] === undefined) return null;
  return {
    kind: "unnamed",
    from: at,
    end: tokens.length,
    ...NOTHING,
    name: { from: at, to: phraseTail(tokens, at) },
  };
}

function phraseEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && tokens[end]?.kind === "word" && !ROLE_STOPS.has(wordAt(tokens, end))) end++;
  return end;
}

/** A name that can only be an organisation's: "Acme plc", "Care Quality Commission (CQC)". */
export function readNamedOrganisation(tokens: readonly Token[], at: number): Reading | null {
  const end = organisationEnd(tokens, at);
  if (end - at < 2) return null;
  const words = tokens.slice(at, end);
  const bracketed =
    tokens[end]?.kind === "open" && tokens[end + 1]?.caps && tokens[end + 2]?.kind === "close";
  if (!hasOrganisationWord(words) && !bracketed) return null;
  const range = { from: at, to: end };
  return {
    kind: "organisation",
    from: at,
    end: bracketed ? end + 3 : end,
    ...NOTHING,
    name: range,
    organisation: range,
  };
}
