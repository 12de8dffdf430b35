import type { BlockDraft } from "../canonical/block-draft.js";
import type { FrontMatter } from "../front-matter/index.js";
import { readLabel } from "../labels.js";
import { readByline, splitNames } from "./byline.js";
import type { Found } from "./found.js";

/** Who signs the release, in a label or a byline above the body or right at its start. */
export function findAuthors(
  drafts: readonly BlockDraft[],
  front: FrontMatter,
): Found<readonly string[]> | null {
  for (const { text } of drafts.slice(0, front.body + 1)) {
    const label = readLabel(text);
    if (label?.label === "author" && label.value !== "") {
      return { value: splitNames(label.value), provenance: "label" };
    }
    const names = readByline(text);
    if (names !== null) return { value: names, provenance: "byline" };
  }
  return null;
}
