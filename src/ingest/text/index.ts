import { flatMap } from "../../language/flat-map.js";
import type { BlockDraft } from "../canonical/block-draft.js";
import { plainWhiteSpace } from "../canonical/white-space.js";
import type { ReadableType } from "../media-type.js";
import { draftChunk } from "./chunk.js";
import { decodeEntities } from "./entities.js";
import { splitHeader } from "./header.js";
import { isMarkdown, readInlineMarkup } from "./markdown.js";
import { withHeaders } from "./table.js";
import { wrapWidth } from "./wrap-width.js";

/** Plain text or markdown to blocks: chunks between blank lines → lines → paragraphs, items, headings, rows. */
export function readText(text: string, mediaType: ReadableType): readonly BlockDraft[] {
  const plain = plainWhiteSpace(decodeEntities(text));
  const lines = plain.split("\n").map((line) => line.trimEnd());
  const width = wrapWidth(lines);
  const drafts = flatMap(chunksOf(lines), (chunk) => draftChunk(chunk, width));
  return withHeaders(splitHeader(isMarkdown(plain, mediaType) ? drafts.map(readInlineMarkup) : drafts));
}

/** Runs of lines that no blank line parts. */
function chunksOf(lines: readonly string[]): readonly (readonly string[])[] {
  const chunks: string[][] = [[]];
  for (const line of lines) {
    if (line !== "") chunks.at(-1)?.push(line);
    else if (chunks.at(-1)?.length !== 0) chunks.push([]);
  }
  return chunks;
}
