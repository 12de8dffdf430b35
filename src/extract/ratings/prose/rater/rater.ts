import type { Range } from "../../../../model/index.js";
import type { ChosenScheme } from "../../candidate.js";
import type { Assignment } from "../frames/frame.js";
import type { FoundGrade } from "../grades/index.js";
import { fold } from "../phrases.js";

/** Who rated, as the sentence prints it, and the scheme of theirs that the document uses. */
export interface Rater {
  readonly name: string;
  /** Null: nobody whom a scheme knows. */
  readonly schemeId: string | null;
}

/** An assigned grade in its sentence, for whoever looks who gave it. */
export interface GradePlace {
  readonly text: string;
  readonly sentence: Range;
  readonly grade: FoundGrade;
  readonly assignment: Assignment;
  /** Where the next grade of the sentence begins, or the sentence ends. */
  readonly until: number;
  readonly chosen: readonly ChosenScheme[];
  readonly isRater: (name: string) => boolean;
}

/** The scheme of the grade that is issued under a name; of nobody else's. */
export function identify(name: string, { grade, chosen }: GradePlace): Rater {
  const folded = fold(name).replace(/^the\s|'s$/g, "");
  const own = new Set(grade.readings.map(({ schemeId }) => schemeId));
  const scheme = chosen.find(({ scheme }) => own.has(scheme.id) && isIssuedBy(scheme, folded));
  return { name, schemeId: scheme?.scheme.id ?? null };
}

function isIssuedBy({ issuer, aliases, name }: ChosenScheme["scheme"], folded: string): boolean {
  return [issuer.name, ...issuer.aliases, ...aliases, name].some((alias) => {
    const known = fold(alias).replace(/^the\s|'s$/g, "");
    return (
      known === folded ||
      folded.startsWith(`${known} `) ||
      known.startsWith(`${folded} `) ||
      folded.endsWith(` ${known}`)
    );
  });
}

/** "assigned by Moody’s, reflecting": where nothing is owned, the ’s belongs to the name. */
export function ownName(text: string, { end }: Range): number {
  return /^[’']s(?:[,.;)]|\s*\n|\s(?:with|and|in|on|at|to|for|is|was|has|assigned|affirmed|upgraded|downgraded|raised|lowered|rates|rated)\b|$)/.test(
    text.slice(end, end + 8),
  )
    ? end + 2
    : end;
}
