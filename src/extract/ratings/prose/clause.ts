import { BEFORE_A_VERDICT } from "../../../knowledge/clause-words.js";
import type { Range } from "../../../model/index.js";
import { namesIn } from "../parties/names.js";
import { clauseStart } from "./clause-start.js";

/** The auxiliaries and adverbs right before the verb: "has now been", "is likely to be", "no longer". */
const AUXILIARIES = new RegExp(`(?:\\s|^)(?:(?:${BEFORE_A_VERDICT.join("|")}),?(?:\\s|$))+$`, "i");

const ALONE = /^\s*(?:Both|All|Each)(?=\s(?:have|had|was|were|are|has|is)\s(?:\w+\s){0,2}$)/;

/** Asides between commas: "at the centre of …", "which inspectors assess under …". */
const ASIDE_BEFORE = /,\s[^,;]{1,160},\s?$/;

/** "The company’s bankers, [Hibernian & Ulster Bank], rated …": a name in apposition is who is meant. */
const NAMING_ASIDE = /^,\s(?:the\s)?[A-Z][^,]*,/;

/**
 * The subject of the verb at `verb`, without auxiliaries and asides; null where the verb opens the clause:
 *
 *   [Its maternity unit], at the centre of a review in 2022, has been given …  ·  Meanwhile, [the trust] was rated …
 */
export function subjectBefore(text: string, sentence: Range, verb: number): Range | null {
  const from = Math.max(sentence.start, verb - 240);
  // What stands in brackets ("(NASDAQ: ACME)") is blanked, not cut: places in the text stay right.
  let words = text.slice(from, verb).replace(/\([^()]*\)/g, (aside) => " ".repeat(aside.length));
  const subjectEnd = words.length - (AUXILIARIES.exec(words)?.[0].trimStart().length ?? 0);
  // "Both were rated …": alone, the word is the subject.
  words = (ALONE.exec(words)?.[0] ?? words.slice(0, subjectEnd)).trimEnd();
  const relative = RELATIVE.exec(words);
  if (relative !== null) return antecedent(text, from, words.slice(0, relative.index));
  for (let turn = 0; turn < 3 && words.endsWith(","); turn++) {
    const aside = ASIDE_BEFORE.exec(words);
    const main = aside === null && PARTICIPLE.test(text.slice(verb, verb + 20)) ? FINITE.exec(words) : null;
    if (main !== null) {
      words = words.slice(0, main.index);
      break;
    }
    words = aside === null ? words.slice(0, -1).trimEnd() : words.slice(0, aside.index).trimEnd();
    if (aside !== null && NAMING_ASIDE.test(aside[0]) && /^[a-z]*$/.test(words.split(" ").at(-1) ?? "")) {
      return trimmed(text, from + aside.index, from + aside.index + aside[0].length);
    }
  }
  const start = clauseStart(words);
  const opening = introductionLength(words.slice(start).trimStart()) + leadingSpace(words.slice(start));
  return trimmed(text, from + start + opening, from + words.length);
}

/** "[The salon] has kept its reputation, earning …": a participle after a comma shares the subject of the verb before. */
const PARTICIPLE = /^[a-z]+ing\b/;
const FINITE = /\s(?:has|have|had|is|are|was|were|will|remains|continues|boasts)\s/;

const RELATIVE = /,?\s(?:which|who|that)$/;

/** "…, among them [Inverlour Lodge], which was graded …": the name directly before the pronoun. */
function antecedent(text: string, from: number, words: string): Range | null {
  const start = Math.max(words.lastIndexOf(", "), clauseStart(words));
  const end = from + words.length;
  const [name] = namesIn(text, { start: from + Math.max(start, 0), end }).slice(-1);
  return name !== undefined && name.end === end ? name : trimmed(text, from + Math.max(start, 0), end);
}

function leadingSpace(words: string): number {
  return words.length - words.trimStart().length;
}

/** "Meanwhile, ", "In the 2023 GRESB assessment ": what stands before the subject. */
function introductionLength(words: string): number {
  const comma = words.lastIndexOf(", ");
  if (
    comma >= 0 &&
    /^(?:In|At|On|By|Of|After|Following|Under|For|Since|During|Meanwhile|However|Overall|Elsewhere|Separately|Additionally|When|While|As|With|Last|Now|Today|This|Despite|Also)\b/.test(
      words,
    )
  ) {
    return comma + 2;
  }
  const lead = /^(?:and|but|while|with|also|where|when|that|which|who)\s/i.exec(words);
  return lead?.[0].length ?? 0;
}

function trimmed(text: string, from: number, to: number): Range | null {
  let start = from;
  let end = to;
  while (start < end && /[\s,•*"“–—-]/.test(text[start] ?? "")) start++;
  while (end > start && /[\s,"”]/.test(text[end - 1] ?? "")) end--;
  return start < end ? { start, end } : null;
}
