import type { Document, DocumentBlock, Range } from "../../../model/index.js";
import type { ChosenScheme } from "../candidate.js";
import type { KnownCategories } from "../categories/index.js";
import { type FoundGrade, findGrades, type LevelIndex } from "../prose/grades/index.js";

/** What the lists and tables of one document are read with. */
export interface LayoutReading {
  readonly document: Document;
  readonly text: string;
  readonly chosen: readonly ChosenScheme[];
  readonly levels: LevelIndex;
  readonly known: KnownCategories;
  /** Words that name the issuers and programmes of the chosen schemes, lower case. */
  readonly schemeWords: ReadonlySet<string>;
}

export function gradesIn(reading: LayoutReading, range: Range): readonly FoundGrade[] {
  return findGrades(reading.text, range, reading.levels, reading.chosen);
}

/** A bullet's or a line's worth of words; longer blocks are prose. */
export const LONGEST_ENTRY = 240;

/** A list may begin right under the headline, where it looks like a part of it; contact lines have no grades. */
export function isReadable({ section }: DocumentBlock): boolean {
  return section !== "contact";
}
