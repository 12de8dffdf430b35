import { META_NAMES } from "../../../knowledge/page-metadata.js";
import { WIRES } from "../../../knowledge/wires.js";
import { tidyWords } from "../../canonical/white-space.js";
import type { Headline } from "./headline.js";
import { isThing, type StructuredData, typesOf } from "./json-ld.js";
import { firstMeta, type PageFacts } from "./page-facts.js";
import { siteInTitle } from "./site-in-title.js";
import type { Stated } from "./stated.js";

/**
 * Who issues the page: the publisher of the structured data, the organisation that signs it, the name of
 * the site, or what stands beside the headline in `<title>`. A wire carries releases and issues none.
 */
export function findPublisher(
  facts: PageFacts,
  siteName: string | null,
  headline: Headline | null,
): Stated<string> | null {
  const { data } = facts;
  const publisher = nameOf(data.release?.publisher, data);
  if (publisher !== null && !isWire(publisher)) return { value: publisher, from: "json-ld" };
  const author = organisation(data.release?.author, data);
  if (author !== null && !isWire(author)) return { value: author, from: "json-ld" };
  const meta = firstMeta(facts, META_NAMES.publisher);
  if (meta !== null && siteName !== null && !isWire(siteName)) return { value: siteName, from: meta.from };
  const behind = siteInTitle(facts.title ?? "", headline?.value ?? "");
  return behind === null || isWire(behind) ? null : { value: behind, from: "title" };
}

/** What the page calls its site, by which titles are cut. */
export function findSiteName(facts: PageFacts): string | null {
  const meta = firstMeta(facts, META_NAMES.publisher);
  if (meta !== null && !/^https?:|^@/i.test(meta.value)) return tidyWords(meta.value);
  return nameOf(facts.data.release?.publisher, facts.data);
}

function isWire(name: string): boolean {
  const folded = name.toLowerCase();
  return WIRES.some((wire) => folded.startsWith(wire));
}

function organisation(author: unknown, data: StructuredData): string | null {
  const first = Array.isArray(author) ? author[0] : author;
  if (!isThing(first) || !typesOf(first).some((type) => type.endsWith("Organization"))) return null;
  return nameOf(first, data);
}

/** The name of a person or organisation, given as text, as a node, or as a pointer to one. */
export function nameOf(value: unknown, data: StructuredData): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === "string") return tidyWords(first) || null;
  if (!isThing(first)) return null;
  const id = first["@id"];
  const thing = first.name === undefined && typeof id === "string" ? (data.byId.get(id) ?? first) : first;
  const name = Array.isArray(thing.name) ? thing.name[0] : thing.name;
  return typeof name === "string" ? tidyWords(name) || null : null;
}
