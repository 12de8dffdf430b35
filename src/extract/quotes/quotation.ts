import type { AttributionGrounds } from "../../knowledge/confidence/index.js";
import type { Block, Cue, Range } from "../../model/index.js";

/** Words in quotation marks, or a marked block without them, in one paragraph. The range is without the marks. */
export interface Run extends Range {
  /** The same with its marks; equal where there are none. */
  readonly outer: Range;
  /** Index of its block in `document.blocks`. */
  readonly block: number;
}

/** Where a passage or a quotation ends. */
export function lastRun({ runs }: { readonly runs: readonly [Run, ...Run[]] }): Run {
  return runs.at(-1) ?? runs[0];
}

/** What the narration says about who speaks: the words, not yet the person. */
export interface Attribution {
  /** "said", "according to", a bare colon or dash; null where nothing is printed (an orphan, a continuation). */
  readonly cue: Cue | null;
  /**
   * The whole noun phrase that speaks, with titles, appositives, role and organisation:
   * "Dana Ruiz, CEO of Brightline Foods", "she", "a spokesperson for HMRC".
   * Null: nobody is named here (see `rule`).
   */
  readonly subject: Range | null;
  /** The sieve that found it; "continuation" says: whoever spoke the quotation before. */
  readonly rule: string;
  /** How the words were told; how often that is right is known (`knowledge/confidence`). */
  readonly grounds: AttributionGrounds;
}

/** One utterance: one run, or several where a tag or a paragraph splits it. */
export interface Quotation {
  readonly type: "direct" | "mixed";
  readonly runs: readonly [Run, ...Run[]];
  /** Null: nothing in the text says who speaks. */
  readonly attribution: Attribution | null;
  readonly section: Block["section"];
}
