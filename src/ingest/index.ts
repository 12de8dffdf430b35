import { createHash } from "node:crypto";
import {
  type Document,
  type Issue,
  issue,
  type Metadata,
  type Range,
  type SourceInput,
} from "../model/index.js";
import { admit } from "./admit.js";
import type { BlockDraft } from "./canonical/block-draft.js";
import { buildCanonical } from "./canonical/build-canonical.js";
import { decode, takeText } from "./decode/index.js";
import { type FrontMatter, readFrontMatter } from "./front-matter/index.js";
import { mergeMetadata, readPage } from "./html/index.js";
import { readMetadata } from "./metadata/index.js";
import { markSections } from "./sections/index.js";
import { readText } from "./text/index.js";

/** A document, or the issues that say why the bytes cannot become one. */
export type Ingested =
  | { readonly document: Document }
  | { readonly document: null; readonly issues: readonly Issue[] };

/** Bytes → document: admit → decode → blocks → front matter → sections → metadata → canonical text. */
export function ingest(input: SourceInput): Ingested {
  const admitted = admit(input);
  if ("refused" in admitted) return { document: null, issues: [admitted.refused] };
  const { mediaType } = admitted;

  const decoded = (input.text == null ? null : takeText(input.text)) ?? decode(input.bytes, input.charset);
  const page = mediaType === "text/html" ? readPage(decoded.text, input.url) : null;
  const drafts = page?.drafts ?? readText(decoded.text, mediaType);
  const readingIssues = [...decoded.issues, ...(page?.issues ?? [])];
  if (drafts.length === 0 && page === null)
    return { document: null, issues: [...readingIssues, issue("I101")] };

  const front = readFrontMatter(drafts);
  const sections = markSections(drafts, front);
  const told = readMetadata(sections, front, page?.stated.publisher ?? null, page?.brands ?? []);
  const stated = page === null ? told : mergeMetadata(page.stated, told);
  const metadata = completeFromSource(stated, input);
  const { text, blocks } = buildCanonical(sections);
  const storyStart = findStory(sections, blocks, front);
  const document: Document = {
    source: {
      uri: input.uri,
      mediaType,
      charset: decoded.charset,
      byteLength: input.bytes.byteLength,
      sha256: createHash("sha256").update(input.bytes).digest("hex"),
      retrievedAt: input.retrievedAt,
      extra: input.extra ?? null,
    },
    metadata,
    text,
    blocks,
    storyStart,
    issues: [...readingIssues, ...metadataIssues(metadata)],
  };
  return { document };
}

/** Behind the dateline of the first block of the body, counted in the canonical text. */
function findStory(
  drafts: readonly BlockDraft[],
  blocks: readonly Range[],
  { body, datelines }: FrontMatter,
): number | null {
  const dateline = datelines(body);
  const block = blocks[drafts.slice(0, body).filter(({ text }) => text !== "").length];
  return dateline === null || block === undefined ? null : block.start + dateline.end;
}

/** A source may know when a document was published; the document's own word comes first. */
function completeFromSource(metadata: Metadata, { publishedAt }: SourceInput): Metadata {
  if (metadata.publishedAt !== null || !publishedAt) return metadata;
  return { ...metadata, publishedAt, provenance: { ...metadata.provenance, publishedAt: "source" } };
}

function metadataIssues({ headline, language }: Metadata): readonly Issue[] {
  const issues: Issue[] = [];
  if (language !== null && !/^en\b/.test(language))
    issues.push(issue("I120", { actual: language, expected: "en" }));
  if (headline === null) issues.push(issue("I130"));
  return issues;
}
