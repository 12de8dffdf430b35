import type { Datelines } from "./datelines.js";

/** What stands above the body of a release; numbers are indexes of drafts. */
export interface FrontMatter {
  readonly headline: { readonly draft: number; readonly text: string; readonly rule: string } | null;
  readonly subheadline: number | null;
  /** The first block of the body; the number of drafts where there is none. */
  readonly body: number;
  /** The organisation on the letterhead, or the site of a saved page: "Tiverne Homes Limited". */
  readonly letterhead: string | null;
  readonly datelines: Datelines;
}
