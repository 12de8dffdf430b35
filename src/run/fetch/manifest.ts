import { withoutCredentials } from "../../sources/web/index.js";
import type { FetchCounts, FetchOptions } from "./options.js";
import type { PageEntry } from "./page.js";

/** Who ran what, when, and what became of each page. */
export function formatManifest(
  { version, since, match, limit, followLinks, web }: FetchOptions,
  urls: readonly string[],
  startedAt: string,
  counts: FetchCounts,
  pages: readonly PageEntry[],
): string {
  const manifest = {
    presswork: version,
    userAgent: web.userAgent,
    options: { since, match, limit, followLinks },
    inputs: urls.map(withoutCredentials),
    startedAt,
    finishedAt: new Date().toISOString(),
    counts,
    pages,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
