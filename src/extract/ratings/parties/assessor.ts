import type { Scheme } from "../../../knowledge/index.js";
import { RATER_OFFICES } from "../../../knowledge/rater-nouns.js";
import { acronymInUse } from "./acronym.js";
import { firstMention } from "./mention.js";

const ACRONYM = /^[A-Z][A-Za-z&]*[A-Z]+s?$/;

/**
 * How the document names the issuer of a scheme: its acronym where the text explains one ("the Care Quality
 * Commission (CQC)"), else its fullest printed name, without an article. "HM Inspector of Constabulary" holds an
 * office in the body that grades, and stands for it where the body is not named.
 */
export function assessorOf(scheme: Scheme, text: string): string | null {
  const names = printedNames(scheme, text);
  const printed = names.filter((name) => !isOffice(name));
  if (printed.length === 0) return names.length === 0 ? null : scheme.issuer.name;
  const own = [scheme.issuer.name, ...scheme.issuer.aliases];
  const acronym = printed.find((name) => ACRONYM.test(name) && own.includes(name) && explained(text, name));
  if (acronym !== undefined) return acronym;
  const issuers = [scheme.issuer.name, ...scheme.issuer.aliases].map((name) =>
    name.replace(/^the\s/i, "").toLowerCase(),
  );
  const full = printed
    .filter((name) => issuers.includes(name.toLowerCase()))
    .sort((a, b) => b.length - a.length);
  const name = full[0] ?? printed[0] ?? null;
  return name === null ? null : (acronymInUse(name, text) ?? name);
}

function isOffice(name: string): boolean {
  const folded = name.toLowerCase();
  return RATER_OFFICES.some((office) => folded.includes(office));
}

/** The names of an issuer that the text prints, each as it stands there first. */
export function printedNames(scheme: Scheme, text: string): readonly string[] {
  const mentions = issuerNames(scheme).flatMap((name) => {
    const mention = firstMention(text, name);
    return mention === null ? [] : [mention.replace(/^the\s/i, "")];
  });
  return [...new Set(mentions)];
}

function explained(text: string, acronym: string): boolean {
  return text.includes(`(${acronym})`) || text.includes(`${acronym} (`) || text.includes(`(the ${acronym})`);
}

/** Proper names only: "the watchdog" is said of many. */
export function issuerNames(scheme: Scheme): readonly string[] {
  return [scheme.issuer.name, ...scheme.issuer.aliases, ...scheme.aliases].filter((name) =>
    /^(?:the\s)?[A-Z]/.test(name),
  );
}
