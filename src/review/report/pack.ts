import { deflateRawSync } from "node:zlib";

/** Releases that are unpacked together: few enough to open one at once, enough to compress well. */
export const CHUNK_SIZE = 64;

/**
 * Data as an element of the page: JSON, compressed, in base64. Nothing that a release says can end the
 * element or begin another, since base64 has no `<`.
 */
export function packIsland(id: string, data: unknown): string {
  const packed = deflateRawSync(JSON.stringify(data), { level: 9 }).toString("base64");
  return `<script type="application/x-deflate" id="${id}">${packed}</script>`;
}
