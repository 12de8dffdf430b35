import { detectLanguage } from "../../language/detect-language.js";
import type { Metadata } from "../../model/index.js";
import type { BlockDraft } from "../canonical/block-draft.js";
import type { FrontMatter } from "../front-matter/index.js";
import { findAuthors } from "./authors.js";
import { findLabelledDate, findPublished } from "./published.js";
import { findPublisher } from "./publisher/index.js";
import { findTags } from "./tags.js";

/**
 * What the words of a release say about it, for text and pages alike; null before a guess. `issuer`: whom the
 * page states, `brands`: what it calls itself where it does not.
 */
export function readMetadata(
  drafts: readonly BlockDraft[],
  front: FrontMatter,
  issuer: string | null,
  brands: readonly string[],
): Metadata {
  const publisher = findPublisher(drafts, front, issuer, brands);
  const authors = findAuthors(drafts, front);
  const published = findPublished(drafts, front);
  const dateline = findDateline(drafts, front);
  const modifiedAt = findLabelledDate(drafts, front, "modified");
  const language = detectLanguage(drafts.map(({ text }) => text).join("\n"));
  const tags = findTags(drafts, front);
  const subheadline = front.subheadline === null ? null : (drafts[front.subheadline]?.text ?? null);
  return {
    headline: front.headline?.text ?? null,
    subheadline,
    publisher: publisher?.value ?? null,
    authors: [...(authors?.value ?? [])],
    publishedAt: published?.value ?? null,
    modifiedAt,
    language,
    canonicalUrl: null,
    dateline,
    tags: [...tags],
    provenance: provenanceOf({
      headline: front.headline?.rule,
      subheadline: subheadline === null ? undefined : "text",
      publisher: publisher?.provenance,
      authors: authors?.provenance,
      publishedAt: published?.provenance,
      modifiedAt: modifiedAt === null ? undefined : "label",
      language: language === null ? undefined : "text",
      dateline: dateline === null ? undefined : "text",
      tags: tags.length === 0 ? undefined : "label",
    }),
  };
}

function findDateline(drafts: readonly BlockDraft[], front: FrontMatter): Metadata["dateline"] {
  for (let draft = Math.min(front.body, drafts.length - 1); draft >= 0; draft--) {
    const dateline = front.datelines(draft);
    if (dateline !== null) return { place: dateline.place, date: dateline.date?.iso ?? null };
  }
  return null;
}

function provenanceOf(fields: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
