import type { Metadata } from "../../../model/index.js";
import { isPersonName } from "../../metadata/publisher/leading-name.js";
import type { StatedMetadata } from "./index.js";

/** What the page states, filled up with what the words of the release say. */
export function mergeMetadata(stated: StatedMetadata, told: Metadata): Metadata {
  const publisher = told.publisher ?? stated.publisher;
  const authors = stated.authors.length > 0 ? stated.authors : told.authors;
  const merged: Metadata = {
    ...told,
    headline: stated.headline ?? told.headline,
    publisher,
    authors: authors.filter((author) => author !== publisher || isPersonName(author)),
    publishedAt: stated.publishedAt ?? told.publishedAt,
    modifiedAt: stated.modifiedAt ?? told.modifiedAt,
    language: mergeLanguage(stated.language, told.language),
    canonicalUrl: stated.canonicalUrl,
    tags: stated.tags.length > 0 ? stated.tags : told.tags,
  };
  const provenance: Record<string, string> = { ...told.provenance, ...stated.provenance };
  if (merged.authors.length === 0) delete provenance.authors;
  if (merged.language !== null && merged.language !== stated.language) provenance.language = "text";
  return { ...merged, provenance };
}

/** A template may declare any language; the words tell, and the declaration adds the region. */
function mergeLanguage(stated: string | null, told: string | null): string | null {
  if (stated === null || told === null) return stated ?? told;
  return stated.split("-")[0] === told.split("-")[0] ? stated : told;
}
