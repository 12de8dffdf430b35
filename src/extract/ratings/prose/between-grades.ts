import { namesIn } from "../parties/names.js";
import { type Graded, NOTHING, namedCategories, plainCategory, schemeOf } from "./categories.js";
import type { Place } from "./place.js";
import { takesUpAName } from "./reference/index.js";

/** ", with effective and caring both rated [good]", "; surgery, [requires improvement]": what stands since the last grade. */
export function betweenGrades({ text, from, grade, names, hasCategories, isRater }: Place): Graded {
  const words = text.slice(from, grade.start);
  const lead =
    /^["”’']?(?:\s\([^()]*\)|\s?\)|\soverall)?[,;]?\s?(?:(?:and|but|with|while|whilst|although|whereas)\s)?(?:its\s|their\s|the\s|our\s)?/.exec(
      words,
    )?.[0].length ?? 0;
  const tail =
    /(?:\s(?:both|all|each|also|was|were|is|are|being|has|have|been|rated|graded|judged|now|found|assessed|as|to|be|an?|deemed)\b|,)*\s?["“‘']?$/.exec(
      words,
    )?.[0].length ?? 0;
  const phrase = { start: from + lead, end: grade.start - tail };
  if (phrase.end - phrase.start < 4) return NOTHING;
  const withArticle = {
    start: text.startsWith("the ", phrase.start - 4) ? phrase.start - 4 : phrase.start,
    end: phrase.end,
  };
  if (takesUpAName(text.slice(withArticle.start, withArticle.end)))
    return { categories: [], subject: null, phrase: withArticle };
  const named = namedCategories(text, phrase, grade, names);
  if (named.length > 0) return { categories: named, subject: null };
  // "rated Larch House good and [Beech Lodge] inadequate"
  const [name, other] = namesIn(text, phrase);
  if (name !== undefined && other === undefined && name.start === phrase.start && name.end === phrase.end)
    return { categories: [], subject: isRater(text.slice(name.start, name.end)) ? null : name };
  if (/\b(?:for|in|at|on|by|from|of|to|up|down)\s/.test(text.slice(phrase.start, phrase.end).slice(0, 8)))
    return NOTHING;
  const plain = hasCategories ? plainCategory(text, phrase, schemeOf(grade)) : null;
  return { categories: plain === null ? [] : [plain], subject: null };
}
