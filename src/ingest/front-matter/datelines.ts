import type { BlockDraft } from "../canonical/block-draft.js";
import { type Dateline, readDateline } from "../dateline.js";

/** The dateline that a draft begins with, by the draft's number. */
export type Datelines = (draft: number) => Dateline | null;

/** Reads each dateline once: half a dozen rules ask where the body begins, when it was written and by whom. */
export function datelinesOf(drafts: readonly BlockDraft[]): Datelines {
  const read = new Map<number, Dateline | null>();
  return (draft) => {
    let dateline = read.get(draft);
    if (dateline === undefined) {
      dateline = readDateline(drafts[draft]?.text ?? "");
      read.set(draft, dateline);
    }
    return dateline;
  };
}
