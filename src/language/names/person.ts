import { DETERMINERS } from "../../knowledge/function-words.js";
import { readApposition } from "./apposition.js";
import { readPrefix } from "./before-name.js";
import { genderOf, isFirstName } from "./gender.js";
import {
  honorificAt,
  isCompanyForm,
  isJob,
  isOrganisationNoun,
  isOrganisationWord,
  isPluralRoleNoun,
  isRoleNoun,
  isWeakRole,
} from "./lexicon.js";
import { hasOrganisationWord, isBrand, organisationEnd } from "./organisation-name.js";
import { nameEnd } from "./person-name.js";
import type { Reading } from "./reading.js";
import { readTitleAndRole } from "./title-and-role.js";
import { type Token, type TokenRange, wordAt } from "./tokens.js";

/**
 * The person at `at`, with what stands before and after the name; null where no person's name does:
 *
 *   Dana Ruiz, CEO of Brightline Foods · Acting Chief Constable Ivan Bell · Lt Col Jane Birch
 *   chief executive Ann Reed · Utah Governor Spencer Cox · the trust’s chief executive, Ann Reed
 *   a jubilant Al Finn · Dame Ann Cole DBE, QPM · Sen. Kay Hale (R-TX), Vice Chairman of the Conference
 */
export function readPerson(tokens: readonly Token[], at: number): Reading | null {
  const prefix = readPrefix(tokens, at);
  if (prefix === null) return null;
  const end = nameEnd(tokens, prefix.to);
  const name = { from: prefix.to, to: end };
  if (end === prefix.to || !isPersonName(tokens, name, prefix)) return null;
  const before = readTitleAndRole(tokens, prefix);
  const after = readApposition(tokens, end);
  const slice = (range: TokenRange | null) => (range === null ? [] : tokens.slice(range.from, range.to));
  const isAside = before.role !== null && after.role !== null && isWeakRole(textOf(tokens, after.role));
  const role = isAside ? before.role : (after.role ?? before.role); // "Chair Ann Reed, a critic of the plan"
  return {
    kind: "person",
    from: at,
    end: after.end,
    name,
    title: before.title,
    role,
    organisation:
      after.role !== null && !isAside
        ? (after.organisation ?? before.organisation)
        : (before.organisation ?? after.organisation),
    gender: genderOf(slice(before.title), slice(before.role ?? after.role), slice(name)) ?? null,
  };
}

function textOf(tokens: readonly Token[], { from, to }: TokenRange): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");
}

function isPersonName(tokens: readonly Token[], name: TokenRange, prefix: TokenRange): boolean {
  const words = tokens.slice(name.from, name.to);
  const last = words.at(-1);
  // "Milevista’s leadership", "Ann Reed’s office"
  if (last?.possessive && tokens[name.to]?.kind === "word" && !tokens[name.to]?.capital) return false;
  if (prefix.to > prefix.from)
    return (
      last !== undefined &&
      (isAddressed(tokens, prefix, words) || !endsOtherwise(last)) &&
      !isOfSomethingElse(tokens[name.to])
    );
  if (isOfSomethingElse(tokens[name.to]) || isDetermined(tokens, name.from)) return false;
  const first = words[0];
  const isAmpersand = wordAt(tokens, name.to) === "&" && words.length === 1; // "Ernst & Young"
  if (isFirm(tokens, name) && (isAmpersand || !isFirstName(first?.folded ?? ""))) return false;
  if (first === undefined || hasOrganisationWord(words.slice(1))) return false;
  if (words.length === 1 && isBrand(first)) return false;
  if (words.length === 1)
    return (!first.caps || isFirstName(first.folded)) && !isPluralRoleNoun(first.folded);
  return (
    !words.some((word) => isJob(word.folded) && !isFirstName(first.folded)) &&
    words.every((word) => !/\d/.test(word.text))
  );
}

/** "the Halden"; in "confirmed that Ann Reed will" the word joins a clause. */
function isDetermined(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  return before !== "that" && DETERMINERS.has(before);
}

/** "Ms. Farida Contractor": behind a form of address two capitals are a name, whatever they mean. */
function isAddressed(tokens: readonly Token[], prefix: TokenRange, words: readonly Token[]): boolean {
  const last = prefix.to - 1;
  return words.length === 2 && prefix.to > prefix.from && honorificAt(tokens, last) === 1;
}

/** "Chief Operating Officer", "General Assembly": what looked like a title was the start of something else. */
function endsOtherwise(last: Token): boolean {
  return isJob(last.folded) || isPluralRoleNoun(last.folded) || isOrganisationWord(last);
}

/** "Marks and Spencer", "Three Rivers and Aldmoor NHS Trust": capitals that "and" joins to more. */
function isFirm(tokens: readonly Token[], name: TokenRange): boolean {
  const joint = wordAt(tokens, name.to);
  if ((joint !== "and" && joint !== "&") || !tokens[name.to + 1]?.capital) return false;
  const end = organisationEnd(tokens, name.from);
  return (
    end > name.to + 1 && (name.to - name.from === 1 || hasOrganisationWord(tokens.slice(name.from, end)))
  );
}

/** "Ofsted inspectors", "Acme plc", "the Delgado family": the capitals only tell whose. */
function isOfSomethingElse(next: Token | undefined): boolean {
  if (next === undefined || next.kind !== "word" || next.capital) return false;
  const { folded } = next;
  return (
    isRoleNoun(folded) ||
    isPluralRoleNoun(folded) ||
    isOrganisationNoun(folded) ||
    isCompanyForm(next) ||
    folded === "family"
  );
}
