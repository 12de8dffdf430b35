import { META_NAMES } from "../../../knowledge/page-metadata.js";
import { tidyWords } from "../../canonical/white-space.js";
import type { PageFacts } from "./page-facts.js";

/** More says nothing about where the text begins. */
const LONGEST = 300;

/** How the text of the release begins, as the head of the page has it: its body, then its description. */
export function findLeads({ data, metas }: PageFacts): readonly string[] {
  const stated: readonly unknown[] = [
    data.release?.articleBody,
    data.release?.description,
    ...META_NAMES.description.map((name) => metas.get(name)?.[0]),
  ];
  return stated.flatMap((lead) => (typeof lead === "string" ? [tidyWords(lead.slice(0, LONGEST))] : []));
}
