import type { Range } from "../../../model/index.js";
import type { ChosenScheme } from "../candidate.js";
import { namesIn } from "../parties/names.js";
import { subjectBefore } from "./clause.js";
import type { Assignment } from "./frames/frame.js";
import type { FoundGrade } from "./grades/index.js";
import { fold } from "./phrases.js";

/** Who rated, as the sentence prints it, and the scheme of theirs that the document uses. */
export interface Rater {
  readonly name: string;
  /** Null: nobody whom a scheme knows. */
  readonly schemeId: string | null;
}

const AFTER =
  /\b(by|from|on|with|at|in)\s(?:the\s|regulator\s|regulators\s(?:at\s)?|inspectors\s(?:at|from)\s|watchdog\s|analysts?\s(?:at|from)\s|both\s)*(?=[A-Z\d])/g;

/** "rated Good by the CQC", "an A+ from the Better Business Bureau", "4.8 stars on Google", "The FDIC rated …". */
export function raterOf(
  text: string,
  sentence: Range,
  grade: FoundGrade,
  assignment: Assignment,
  until: number,
  chosen: readonly ChosenScheme[],
): Rater | null {
  const after = raterAfter(text, grade, until);
  if (after !== null) return identify(after, grade, chosen);
  if (assignment.object !== null && assignment.rule !== "compound") {
    const subject = subjectBefore(text, sentence, assignment.anchor.start);
    const [name] = subject === null ? [] : namesIn(text, subject);
    if (name !== undefined) return identify(text.slice(name.start, name.end), grade, chosen);
  }
  return null;
}

function raterAfter(text: string, grade: FoundGrade, until: number): string | null {
  const from = grade.end;
  const words = text.slice(from, Math.min(until, from + 160)).replace(/[.!?]\s.*$/s, "");
  for (const match of words.matchAll(AFTER)) {
    const [, link = ""] = match;
    if (
      (link === "on" || link === "at" || link === "in" || link === "with") &&
      !/stars|glyphs|out-of/.test(grade.shape)
    )
      continue;
    if (
      link === "from" &&
      /^["”’']?\s$/.test(words.slice(0, match.index)) &&
      /^(?:from\s)?["“‘]?[A-Z]{1,3}[+-]?["”’]/.test(words.slice(match.index + 5))
    )
      continue;
    const start = from + match.index + match[0].length;
    const [name] = namesIn(text, { start, end: Math.min(until, start + 80) });
    if (name === undefined || name.start !== start) continue;
    const printed = text.slice(name.start, name.end);
    if (printed.length < 2 || /^(?:\d|Q[1-4]|[A-Z][+-]?$)/.test(printed)) continue;
    return printed;
  }
  return null;
}

function identify(name: string, grade: FoundGrade, chosen: readonly ChosenScheme[]): Rater {
  const folded = fold(name).replace(/^the\s/, "");
  const own = new Set(grade.readings.map(({ schemeId }) => schemeId));
  const scheme = chosen.find(({ scheme }) => own.has(scheme.id) && isIssuedBy(scheme, folded));
  return { name, schemeId: scheme?.scheme.id ?? null };
}

function isIssuedBy({ issuer, aliases, name }: ChosenScheme["scheme"], folded: string): boolean {
  return [issuer.name, ...issuer.aliases, ...aliases, name].some((alias) => {
    const known = fold(alias).replace(/^the\s/, "");
    return (
      known === folded ||
      folded.startsWith(`${known} `) ||
      known.startsWith(`${folded} `) ||
      folded.endsWith(` ${known}`)
    );
  });
}
