import type { BlockDraft } from "../canonical/block-draft.js";
import type { FrontMatter } from "../front-matter/index.js";
import { readLabel } from "../labels.js";

/** What labels above the body say about the matter: "PR Tag: Press Release", "Topics: health, schools". */
export function findTags(drafts: readonly BlockDraft[], front: FrontMatter): readonly string[] {
  const tags = drafts.slice(0, front.body).flatMap(({ text }) => {
    const label = readLabel(text);
    return label?.label === "tags" ? label.value.replace(BRACKETS, "").split(/\s*[,;|]\s*/) : [];
  });
  return [...new Set(tags.filter((tag) => tag !== "" && !/^(?:none|no \w+ found|n\/a)$/i.test(tag)))];
}

/** As YAML writes a list: [heat, health]. */
const BRACKETS = /^\[|\]$|"/g;
