import type { Range, Rejected } from "../../../model/index.js";
import type { ChosenScheme } from "../candidate.js";
import type { CategoryNames } from "./category-names.js";
import type { Assignment } from "./frames/index.js";
import type { FoundGrade } from "./grades/index.js";
import type { Referents } from "./reference/index.js";

/** A sentence with the grades that it assigns, and what the document says around it. */
export interface SentenceFacts {
  readonly text: string;
  readonly sentence: Range & { readonly block: number };
  readonly assigned: ReadonlyMap<FoundGrade, Assignment>;
  readonly names: CategoryNames;
  readonly chosen: readonly ChosenScheme[];
  readonly mainSubject: () => string | null;
  readonly releaseYear: number | null;
  readonly inHeadline: boolean;
  readonly isRater: (name: string) => boolean;
  readonly referents: Referents;
  /** Who was rated last in the same paragraph. */
  readonly recent: string | null;
  readonly inQuote: (range: Range) => boolean;
  readonly reject: ((rejected: Rejected) => void) | null;
}
