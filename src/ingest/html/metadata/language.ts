import { META_NAMES } from "../../../knowledge/page-metadata.js";
import { firstMeta, type PageFacts } from "./page-facts.js";
import type { Stated } from "./stated.js";

/** The language that the page declares, as BCP 47: "en_GB" and "EN-gb" are "en-GB". */
export function findLanguage(facts: PageFacts): Stated<string> | null {
  const declared = tidyTag(facts.language);
  if (declared !== null) return { value: declared, from: "html:lang" };
  const meta = firstMeta(facts, META_NAMES.language);
  const value = tidyTag(meta?.value ?? null);
  return meta === null || value === null ? null : { value, from: meta.from };
}

function tidyTag(tag: string | null): string | null {
  const [whole, language, region] = /^([a-z]{2,3})(?:[-_]([a-z]{2}))?\b/i.exec(tag?.trim() ?? "") ?? [];
  if (whole === undefined || language === undefined) return null;
  return region === undefined ? language.toLowerCase() : `${language.toLowerCase()}-${region.toUpperCase()}`;
}
