import { Scheme } from "../../../../knowledge/rating-scheme.js";
import { USUAL_LEVELS } from "../../../../knowledge/unlisted-raters.js";
import { allMatches } from "../../../../language/all-matches.js";
import type { Document, Range } from "../../../../model/index.js";
import type { ChosenScheme } from "../../candidate.js";
import { issuerNames } from "../../parties/assessor.js";
import { anyOf } from "../../prose/phrases.js";
import { isGradedByNobodyNamed, ratersIn } from "./raters.js";

/** Without a usual level beside a word of rating nobody is looked for. */
const MAY_RATE =
  /\b(?:(?:re-?)?rat(?:ed|es|ings?)|(?:(?:up|down|re)-?)?grad(?:ed?|es|ings?)|judged?|findings|inspect\w*|assess\w*|audit\w*|evaluat\w*)\b/i;

/**
 * The scales of raters that no scheme file describes, read off the release: whoever it shows at the work of
 * rating, with the levels that most scales are made of. They stand among the chosen schemes while ratings are
 * read; the record has no scheme for them (see `withoutUnlisted`).
 */
export function readUnlisted(document: Document, listed: readonly ChosenScheme[]): readonly ChosenScheme[] {
  const { text } = document;
  if (!MAY_RATE.test(text)) return [];
  const known = listed.flatMap(({ scheme }) => issuerNames(scheme)).map(fold);
  const isKnown = (name: string) =>
    known.some((other) => other.includes(fold(name)) || fold(name).includes(other));
  // Beside a scheme that is known, a council or a union is more often rated than rating.
  const raters = ratersIn(text, listed.length === 0 ? "acts and works" : "acts").filter(
    (name) => !isKnown(name),
  );
  if (raters.length > 0) return raters.map((name, index) => schemeOf(name, index, text));
  return listed.length === 0 && isGradedByNobodyNamed(text) ? [schemeOf("inspectors", 0, text)] : [];
}

const PREFIX = "unlisted-";

export function isUnlisted(schemeId: string | null): boolean {
  return schemeId?.startsWith(PREFIX) ?? false;
}

function schemeOf(name: string, index: number, text: string): ChosenScheme {
  const acronym = new RegExp(`${anyOf([name])}\\s\\((?:the\\s)?([A-Z]{2,8})\\)`).exec(text)?.[1];
  const aliases = acronym === undefined ? [] : [acronym];
  const scheme = Scheme.parse({
    id: `${PREFIX}${index + 1}`,
    name,
    issuer: { name, aliases },
    levels: USUAL_LEVELS,
    overall: { label: "Overall" },
    sources: [{ note: "the release itself", status: "unconfirmed" }],
  });
  return { scheme, evidence: mentions([name, ...aliases], text), score: 0 };
}

function mentions(names: readonly string[], text: string): readonly Range[] {
  return allMatches(text, new RegExp(`\\b(?:${anyOf(names)})\\b`, "g")).map(({ 0: printed, index }) => ({
    start: index,
    end: index + printed.length,
  }));
}

function fold(name: string): string {
  return name.toLowerCase().replace(/^the\s/, "");
}
