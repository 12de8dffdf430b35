import { type Issue, issue, type Metadata } from "../../../model/index.js";
import type { PageBlock } from "../layout/page-block.js";
import type { Page } from "../page.js";
import { findAuthors } from "./authors.js";
import { findBrands } from "./brands.js";
import { findCanonicalUrl } from "./canonical-url.js";
import { findHeadline, type Headline } from "./headline.js";
import { findLanguage } from "./language.js";
import { findLeads } from "./leads.js";
import { opening } from "./opening.js";
import { gatherFacts } from "./page-facts.js";
import { findModified, findPublished } from "./published.js";
import { findPublisher, findSiteName } from "./publisher.js";
import { findTags } from "./tags.js";

/** What a page states about itself, by its markup and its visible lines; null before a guess. */
export interface StatedMetadata
  extends Pick<
    Metadata,
    | "headline"
    | "publisher"
    | "authors"
    | "publishedAt"
    | "modifiedAt"
    | "language"
    | "canonicalUrl"
    | "tags"
    | "provenance"
  > {}

export interface PageMetadata {
  readonly stated: StatedMetadata;
  readonly headline: Headline | null;
  /** What the page calls itself around its content; none where it states its publisher. */
  readonly brands: readonly string[];
  /** How the text of the release begins, by the head of the page. */
  readonly leads: readonly string[];
  readonly issues: readonly Issue[];
}

/** Reads the metadata of a page, also where it has no main content. */
export function readPageMetadata(page: Page, blocks: readonly PageBlock[], url: string | null): PageMetadata {
  const facts = gatherFacts(page);
  const site = findSiteName(facts);
  const headline = findHeadline(facts, site);
  const publisher = findPublisher(facts, site, headline);
  const around = opening(blocks, headline);
  const fields = {
    headline,
    publisher,
    authors: findAuthors(facts, blocks, [site, publisher?.value ?? null]),
    publishedAt: findPublished(facts, blocks, around, url),
    modifiedAt: findModified(facts),
    language: findLanguage(facts),
    canonicalUrl: findCanonicalUrl(facts, url),
    tags: findTags(facts),
  };
  return {
    headline,
    brands: publisher === null ? findBrands(facts) : [],
    leads: findLeads(facts),
    stated: {
      headline: fields.headline?.value ?? null,
      publisher: fields.publisher?.value ?? null,
      authors: [...(fields.authors?.value ?? [])],
      publishedAt: fields.publishedAt?.value ?? null,
      modifiedAt: fields.modifiedAt?.value ?? null,
      language: fields.language?.value ?? null,
      canonicalUrl: fields.canonicalUrl?.value ?? null,
      tags: [...(fields.tags?.value ?? [])],
      provenance: Object.fromEntries(
        Object.entries(fields).flatMap(([field, found]) => (found === null ? [] : [[field, found.from]])),
      ),
    },
    issues: facts.data.unreadable.map((problem) => issue("I143", { detail: `JSON-LD: ${problem}` })),
  };
}
