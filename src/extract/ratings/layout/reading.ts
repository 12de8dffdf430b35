import { type Document, type DocumentBlock, firstFrom, type Range } from "../../../model/index.js";
import type { ChosenScheme } from "../candidate.js";
import type { KnownCategories } from "../categories/index.js";
import type { FoundGrade, LevelIndex } from "../prose/grades/index.js";

/** What the lists and tables of one document are read with. */
export interface LayoutReading {
  readonly document: Document;
  readonly text: string;
  readonly chosen: readonly ChosenScheme[];
  readonly levels: LevelIndex;
  /** Everything in the document that has the form of a grade, in order. */
  readonly grades: readonly FoundGrade[];
  readonly known: KnownCategories;
  /** Names of issuers, as labels may give them, to the scheme that the document speaks of. */
  readonly raters: ReadonlyMap<string, string>;
  /** Words that name the issuers and programmes of the chosen schemes, lower case. */
  readonly schemeWords: ReadonlySet<string>;
}

export function gradesIn({ grades }: LayoutReading, { start, end }: Range): readonly FoundGrade[] {
  let from = firstFrom(grades, start);
  const inside: FoundGrade[] = [];
  for (let grade = grades[from]; grade !== undefined && grade.end <= end; grade = grades[++from]) {
    inside.push(grade);
  }
  return inside;
}

/** A bullet's or a line's worth of words; longer blocks are prose. */
export const LONGEST_ENTRY = 240;

/** A list may begin right under the headline, where it looks like a part of it; contact lines have no grades. */
export function isReadable({ section }: DocumentBlock): boolean {
  return section !== "contact";
}
