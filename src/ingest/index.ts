import { createHash } from "node:crypto";
import { type Document, type Issue, issue, type SourceInput } from "../model/index.js";
import { admit } from "./admit.js";
import { buildCanonical } from "./canonical/build-canonical.js";
import { decode } from "./decode/index.js";
import { NO_METADATA } from "./metadata/empty.js";
import { readText } from "./text/index.js";

/** A document, or the issues that say why the bytes cannot become one. */
export type Ingested =
  | { readonly document: Document }
  | { readonly document: null; readonly issues: readonly Issue[] };

/** Bytes → document: admit → decode → blocks → canonical text → sections → metadata. */
export function ingest(input: SourceInput): Ingested {
  const admitted = admit(input);
  if ("refused" in admitted) return { document: null, issues: [admitted.refused] };
  const { mediaType } = admitted;
  if (mediaType === "text/html") {
    return { document: null, issues: [issue("I103", { detail: mediaType, actual: mediaType })] };
  }

  const decoded = decode(input.bytes, input.charset);
  const { text, blocks } = buildCanonical(readText(decoded.text, mediaType));
  if (text === "") return { document: null, issues: [...decoded.issues, issue("I101")] };

  const document: Document = {
    source: {
      uri: input.uri,
      mediaType,
      charset: decoded.charset,
      byteLength: input.bytes.byteLength,
      sha256: createHash("sha256").update(input.bytes).digest("hex"),
      retrievedAt: input.retrievedAt,
    },
    metadata: { ...NO_METADATA, language: "en" },
    text,
    blocks,
    issues: decoded.issues,
  };
  return { document };
}
