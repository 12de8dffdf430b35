import { allMatches } from "../../../language/all-matches.js";
import type { Range } from "../../../model/index.js";
import { endsAsOrganisation, pairOf } from "../parties/joint-name.js";
import { namesIn } from "../parties/names.js";

/** After a plural subject: "Main Beach and North Sands [have both] been …". */
const PLURAL = /^,?\s(?:have|were|are|both|all|each|remain|received|achieved|earned|got|gained|scored)\b/;
const SINGULAR = /^,?\s(?:was|is|has|remains)\b/;

/**
 * Each of those whom a coordinated phrase names; the first name alone, where "and" is part of it or the verb
 * says that it is one.
 *
 *   [Main Beach] and [North Sands] have both …  ·  [Ash Court], [Beech Lodge] and [Fern House] were …
 */
export function namedSubjects(text: string, phrase: Range | null, first: Range): readonly string[] {
  const words = text.slice(first.start, first.end);
  if (phrase === null) return [words];
  const after = text.slice(phrase.end, phrase.end + 14);
  if (SINGULAR.test(after)) return [words];
  const parts = listed(text, { start: first.start, end: phrase.end });
  const known = parts.length > 1 && (PLURAL.test(after) || parts.slice(0, -1).every(endsAsOrganisation));
  return known ? parts : [words];
}

/** The names of a list that nothing else interrupts. */
function listed(text: string, range: Range): readonly string[] {
  const names = namesIn(text, range).flatMap((name) => pairOf(text, name) ?? [name]);
  const isList = names.every((name, index) => {
    const next = names[index + 1];
    return next === undefined || JOINS.test(text.slice(name.end, next.start));
  });
  const last = names.at(-1);
  if (!isList || last === undefined || last.end !== range.end) return [];
  const hasJoint = allMatches(text.slice(range.start, range.end), JOINT).length > 0;
  return hasJoint ? names.map(({ start, end }) => text.slice(start, end)) : [];
}

const JOINS = /^(?:,\s|,?\s(?:and|&)\s)(?:the\s)?$/;
const JOINT = /\sand\s/g;
