import { META_NAMES } from "../../../knowledge/page-metadata.js";
import { tidyWords } from "../../canonical/white-space.js";
import { elementText } from "./element-text.js";
import type { PageFacts } from "./page-facts.js";
import type { Stated } from "./stated.js";

/** Longer ones are sentences, more are a thesaurus. */
const LONGEST = 60;
const MOST = 30;

/** Keywords and sections that the page states for itself, from the first place that has any. */
export function findTags(facts: PageFacts): Stated<readonly string[]> | null {
  const { release } = facts.data;
  const sources: readonly Stated<readonly unknown[]>[] = [
    { value: list(release?.keywords), from: "json-ld" },
    ...META_NAMES.tags.map((name) => ({ value: facts.metas.get(name) ?? [], from: `meta:${name}` })),
    { value: facts.tagLinks.map((link) => elementText(link, LONGEST)), from: "rel=tag" },
    { value: list(release?.articleSection), from: "json-ld" },
  ];
  for (const { value, from } of sources) {
    const tags = [...new Set(value.flatMap(split))].filter((tag) => tag.length <= LONGEST).slice(0, MOST);
    if (tags.length > 0) return { value: tags, from };
  }
  return null;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function split(value: unknown): readonly string[] {
  if (typeof value !== "string") return [];
  return value
    .split(/[,;]/)
    .map(tidyWords)
    .filter((tag) => tag !== "");
}
