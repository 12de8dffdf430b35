import { tidyWords } from "../../canonical/white-space.js";
import { readCopyright } from "../../metadata/publisher/copyright.js";
import type { PageElement } from "../page.js";
import { elementText } from "./element-text.js";
import type { PageFacts } from "./page-facts.js";

/**
 * What a page calls itself around its content: the words or the picture of the link home, the picture in its
 * header, the owner of its copyright: "Kilbarron Gaels".
 */
export function findBrands({ brandPlaces }: PageFacts): readonly string[] {
  const brands = new Set<string>();
  for (const element of brandPlaces) {
    const name = tidyWords(brandOf(element) ?? "")
      .replace(PICTURE, "")
      .replace(STATE, "");
    if (name.length > 2 && name.length <= LONGEST && !/^(?:home|logo|menu|back)\b/i.test(name))
      brands.add(name);
  }
  return [...brands];
}

function brandOf(element: PageElement): string | null {
  const { tag, attributes } = element;
  if (tag === "a") return elementText(element, LONGEST + 1);
  if (tag === "footer") return readCopyright(elementText(element));
  return isLogo(element) ? (attributes.alt ?? null) : null;
}

const LONGEST = 60;
/** "Wrenfield Care logo" */
const PICTURE = /[\s:,–-]*\b(?:logo|crest|seal|home ?page|home|badge|emblem)$/i;

/** "Halvorsen County MN", "City of Calder, OR" */
const STATE = /(?<=\b(?:County|City of \p{L}{3,20}|Town of \p{L}{3,20})),?\s[A-Z]{2}$/u;

/** Whether a picture or a heading stands where a page shows its own name. */
export function isLogo({ tag, parent, attributes }: PageElement): boolean {
  if (/\blogo|\bbrand|\bsite-?(?:title|name)/i.test(`${attributes.class ?? ""} ${attributes.id ?? ""}`))
    return true;
  for (let above = parent, steps = 0; above !== null && steps < HEADER_DEPTH; above = above.parent, steps++) {
    if ((above.tag === "header" && tag === "img") || above.attributes.href === "/") return true;
  }
  return false;
}

const HEADER_DEPTH = 4;
