import { META_NAMES } from "../../../knowledge/page-metadata.js";
import { WIRE_ENDINGS, WIRES } from "../../../knowledge/wires.js";
import { tidyWords } from "../../canonical/white-space.js";
import { beforeMarker } from "../../markers.js";
import type { Headline } from "./headline.js";
import { isThing, type StructuredData, typesOf } from "./json-ld.js";
import { firstMeta, type PageFacts } from "./page-facts.js";
import { siteInTitle } from "./site-in-title.js";
import type { Stated } from "./stated.js";

/**
 * Who issues the page: the publisher of the structured data, the organisation that signs it, the name of
 * the site, or what stands beside the headline in `<title>`, without the part of the site: "Acme Newsroom" is
 * of Acme. Wires and portals of governments carry the releases of others and issue none.
 */
export function findPublisher(
  facts: PageFacts,
  siteName: string | null,
  headline: Headline | null,
): Stated<string> | null {
  const { data } = facts;
  const stated: readonly { readonly value: string | null; readonly from: string }[] = [
    { value: nameOf(data.release?.publisher, data), from: "json-ld" },
    { value: organisation(data.release?.author, data), from: "json-ld" },
    { value: siteName, from: firstMeta(facts, META_NAMES.publisher)?.from ?? "" },
    { value: siteInTitle(facts.title ?? "", headline?.value ?? ""), from: "title" },
  ];
  for (const { value, from } of stated) {
    if (value === null || from === "" || isCarrier(value) || value === headline?.value) continue;
    return { value: beforeMarker(value) ?? value, from };
  }
  return null;
}

/** What the page calls its site, by which titles are cut. */
export function findSiteName(facts: PageFacts): string | null {
  const meta = firstMeta(facts, META_NAMES.publisher);
  if (meta !== null && !/^https?:|^@/i.test(meta.value)) return tidyWords(meta.value);
  return nameOf(facts.data.release?.publisher, facts.data);
}

function isCarrier(name: string): boolean {
  const [title = ""] = name.toLowerCase().split(/[:|–—]|\s-\s/, 1);
  const folded = title.trim();
  const last = folded.slice(folded.lastIndexOf(" ") + 1);
  if (PORTAL.test(folded) || WIRES.includes(folded)) return true;
  return WIRE_ENDINGS.some((ending) => last === ending || (ending !== "wire" && last.endsWith(ending)));
}

/** "GOV.UK", "gov.ie": the releases on it are of departments. */
const PORTAL = /^(?:www\.)?(?:gov\.[a-z]{2,5}|[a-z]{2,3}\.gov)$/;

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
