import { createHash } from "node:crypto";
import { type Document, type DocumentBlock, type Issue, issue, type SourceInput } from "../model/index.js";

/** A document, or the issues that say why the bytes cannot become one. */
export type Ingested =
  | { readonly document: Document }
  | { readonly document: null; readonly issues: readonly Issue[] };

export function ingest(input: SourceInput): Ingested {
  const raw = new TextDecoder().decode(input.bytes);
  const blocks: DocumentBlock[] = [];
  let text = "";
  for (const paragraph of raw.split(/\r?\n\s*\n/)) {
    const words = paragraph.trim();
    if (words === "") continue;
    if (text !== "") text += "\n\n";
    blocks.push({
      kind: "paragraph",
      section: blocks.length === 0 ? "headline" : "body",
      start: text.length,
      end: text.length + words.length,
      cells: null,
      attributes: [],
      emphasis: [],
    });
    text += words;
  }
  if (text === "") return { document: null, issues: [issue("I101")] };
  return {
    document: {
      source: {
        uri: input.uri,
        mediaType: input.mediaType ?? "text/plain",
        charset: "utf-8",
        byteLength: input.bytes.byteLength,
        sha256: createHash("sha256").update(input.bytes).digest("hex"),
        retrievedAt: input.retrievedAt,
      },
      metadata: {
        headline: null,
        subheadline: null,
        publisher: null,
        authors: [],
        publishedAt: null,
        modifiedAt: null,
        language: "en",
        canonicalUrl: null,
        dateline: null,
        tags: [],
        provenance: {},
      },
      text,
      blocks,
      issues: [],
    },
  };
}
