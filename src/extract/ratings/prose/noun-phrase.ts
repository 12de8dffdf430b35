import type { Range } from "../../../model/index.js";

/** "The home, which is run by Harbour Lane Care": a common noun is rated, whatever its aside names. */
export function withoutAside(text: string, { start, end }: Range): Range {
  const aside = ASIDE.exec(text.slice(start, end));
  return aside === null ? { start, end } : { start, end: start + aside[0].length };
}

/** A common noun with its article, as far as the comma of a relative clause or of who runs it. */
const ASIDE =
  /^(?:the|our|its|their|this|that)\s[a-z][\w’'-]*(?:\s[a-z][\w’'-]*){0,3}(?=,\s(?:which|who|whose|where|run|owned|operated|managed|part of|based)\b)/i;

/** "Ash Court, Beech Lodge and Fern House" */
const LIST_OF_NAMES =
  /^(?:[Tt]he\s)?[A-Z][\w.&’'-]*(?:(?:,\s|\s)(?:(?:of|the|and|&)\s){0,2}[A-Z][\w.&’'-]*){1,14}$/;

/** "In the 2018 evaluation, when it had 11 branches, [the service test]": the last segment, where it is a phrase of its own. */
export function lastSegment(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const comma = words.lastIndexOf(", ");
  if (LIST_OF_NAMES.test(words)) return { start, end };
  if (comma < 0 || !/^(?:the|its|their|our|his|her|it|they|we|[A-Z])/.test(words.slice(comma + 2)))
    return { start, end };
  return { start: start + comma + 2, end };
}

/** "[The salon] has kept its reputation, earning …": a participle shares the subject of the verb before it. */
export function beforeItsVerb(text: string, { start, end }: Range): Range {
  const verb = FINITE.exec(text.slice(start, end));
  return verb === null ? { start, end } : { start, end: start + verb.index };
}

const FINITE =
  /(?<!\b(?:which|who|that|what|and|how|whether))\s(?:has|have|had|is|are|was|were|will|would|remains|continues)\s/;
