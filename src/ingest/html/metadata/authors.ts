import { META_NAMES } from "../../../knowledge/page-metadata.js";
import { tidyWords } from "../../canonical/white-space.js";
import type { PageBlock } from "../layout/page-block.js";
import type { PageElement } from "../page.js";
import { isPersonName, readByline } from "./byline.js";
import { elementText } from "./element-text.js";
import type { PageFacts } from "./page-facts.js";
import { nameOf } from "./publisher.js";
import type { Stated } from "./stated.js";

/** People or desks named as authors, not the publisher; none rather than a guess. */
export function findAuthors(
  facts: PageFacts,
  blocks: readonly PageBlock[],
  publishers: readonly (string | null)[],
): Stated<readonly string[]> | null {
  for (const { names, from } of sources(facts, blocks)) {
    const plausible = unique(names.flatMap(splitNames).map(tidyName)).filter(
      (name) => isName(name) && !publishers.includes(name),
    );
    if (plausible.length > 0 && plausible.length <= 12) return { value: plausible, from };
  }
  return null;
}

function* sources(
  facts: PageFacts,
  blocks: readonly PageBlock[],
): Generator<{ names: readonly string[]; from: string }> {
  const { release } = facts.data;
  const stated = release?.author ?? release?.creator;
  const people = Array.isArray(stated) ? stated : [stated];
  yield { names: people.flatMap((person) => nameOf(person, facts.data) ?? []), from: "json-ld" };
  for (const name of META_NAMES.authors) {
    yield { names: facts.metas.get(name) ?? [], from: `meta:${name}` };
  }
  yield { names: (facts.properties.get("author") ?? []).map(textOf), from: "microdata" };
  yield { names: facts.authorLinks.map(textOf), from: "rel=author" };
  const byline = readByline(blocks);
  yield { names: byline === null ? [] : [byline], from: "byline" };
  const signed = facts.bylines.find((element) => isPersonName(textOf(element)));
  yield { names: signed === undefined ? [] : [textOf(signed)], from: "byline" };
}

function textOf(element: PageElement): string {
  return element.attributes.content ?? elementText(element, 120);
}

function splitNames(names: string): readonly string[] {
  return tidyWords(names)
    .replace(/^(?:(?:written|words|posted|story|article|published) )?by:?\s+/i, "")
    .split(/\s*(?:;|\||\band\b|&)\s*|,\s+(?=\p{Lu}[\p{L}'’.-]+ \p{Lu}[\p{L}'’. -]+$)/u)
    .filter((name) => name !== "");
}

function tidyName(name: string): string {
  return name
    .replace(/^\W*by\s+/i, "")
    .replace(/^["'“]+|["'”,;|*]+$/g, "")
    .trim();
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > 60) return false;
  return !NO_NAME.test(name) && /\p{L}{2}/u.test(name);
}

const NO_NAME =
  /https?:|www\.|@|\d|^(?:(?:web|site|wp|super)[ -]?(?:admin|editor|user|author)|admin|administrator|editor|webmaster|staff|user|author|authors|unknown|guest|root|none|null|undefined|written by)$|[{}<>_]|^\w+(?:\.\w+)+$|\b(?:posts|articles|more|facebook|twitter)\b/i;

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
