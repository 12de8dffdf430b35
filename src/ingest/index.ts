import { createHash } from "node:crypto";
import { type Document, type Issue, issue, type Metadata, type SourceInput } from "../model/index.js";
import { admit } from "./admit.js";
import { buildCanonical } from "./canonical/build-canonical.js";
import { decode } from "./decode/index.js";
import { readFrontMatter } from "./front-matter/index.js";
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
  if (mediaType === "text/html") {
    return { document: null, issues: [issue("I103", { detail: mediaType, actual: mediaType })] };
  }

  const decoded = decode(input.bytes, input.charset);
  const drafts = readText(decoded.text, mediaType);
  if (drafts.length === 0) return { document: null, issues: [...decoded.issues, issue("I101")] };

  const front = readFrontMatter(drafts);
  const sections = markSections(drafts, front);
  const metadata = readMetadata(sections, front);
  const { text, blocks } = buildCanonical(sections);
  const document: Document = {
    source: {
      uri: input.uri,
      mediaType,
      charset: decoded.charset,
      byteLength: input.bytes.byteLength,
      sha256: createHash("sha256").update(input.bytes).digest("hex"),
      retrievedAt: input.retrievedAt,
    },
    metadata,
    text,
    blocks,
    issues: [...decoded.issues, ...metadataIssues(metadata)],
  };
  return { document };
}

function metadataIssues({ headline, language }: Metadata): readonly Issue[] {
  const issues: Issue[] = [];
  if (language !== null && !/^en\b/.test(language))
    issues.push(issue("I120", { actual: language, expected: "en" }));
  if (headline === null) issues.push(issue("I130"));
  return issues;
}
