import type { Range } from "../../../model/index.js";
import { namesIn } from "../parties/names.js";
import type { Place } from "./place.js";

/** Who is praised for a grade has it, not who praises: "congratulated its client, [Moor Lane], on being rated …" */
const PRAISES =
  /\b(?:congratulat|prais|commend|applaud|thank|salut|honou?r|toast|credit|hail|back|support)(?:e|es|ed|s|ing|ulates?)?\s([^.;:]{2,120}?),?\s(?:on|for|after|upon|when)\s(?:(?:being|having(?:\sbeen)?|becoming|receiving|earning|achieving|gaining|winning|getting|securing|it\swas|they\swere|its|their|his|her|the)\s?(?:\w+ly\s|again\s|now\s)?)?(?:[^.;:,]{0,40})$/;

/** The object of praise before the verb or noun that gives the grade: the last name in it, or its common noun. */
export function honoured({ text, sentence, assignment, isRater }: Place): Range | null {
  const from = Math.max(sentence.start, assignment.anchor.start - 200);
  const match = PRAISES.exec(text.slice(from, assignment.anchor.start));
  const object = match?.[1];
  if (match === null || object === undefined) return null;
  const start = from + match.index + match[0].indexOf(object, 4);
  const named = namesIn(text, { start, end: start + object.length }).filter(
    (name) => !isRater(text.slice(name.start, name.end)),
  );
  const last = named.at(-1);
  if (last !== undefined) return last;
  return /^the\s(?:[a-z-]+\s){0,2}[a-z-]+$/.test(object) ? { start, end: start + object.length } : null;
}
