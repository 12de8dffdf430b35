import type { Link } from "../../sources/feeds/index.js";
import { payloadDigest } from "../../sources/warc/write.js";
import { type Fetched, headerOf, withoutCredentials } from "../../sources/web/index.js";
import type { Archive } from "./archive.js";
import type { KnownPage } from "./state.js";

/** A page in the archive's manifest: what became of it in this run. */
export interface PageEntry {
  readonly url: string;
  readonly outcome: "fetched" | "unchanged" | "failed";
  /** The WARC file that this run wrote it to. */
  readonly file: string | null;
  /** Why it was not fetched. */
  readonly reason: string | null;
}

export function knownPage(archive: Archive, { url }: Link): KnownPage | undefined {
  return archive.known.get(withoutCredentials(url));
}

/** Archives what was fetched: whole, or as a revisit where it is as it was. */
export function archivePage(archive: Archive, link: Link, fetched: Fetched): PageEntry {
  const { url, exchanges, modified, retrievedAt } = fetched;
  const before = knownPage(archive, link);
  const answer = exchanges.at(-1);
  const digest = modified && answer !== undefined ? payloadDigest(answer.body) : (before?.digest ?? "");
  const same = before !== undefined && before.url === url && before.digest === digest ? before : null;
  const file = archive.append(exchanges, same);
  archive.known.set(withoutCredentials(link.url), {
    url,
    etag: validator(fetched, "etag") ?? same?.etag ?? null,
    lastModified: validator(fetched, "last-modified") ?? same?.lastModified ?? null,
    digest,
    retrievedAt: same?.retrievedAt ?? retrievedAt,
    listed: link.modified,
  });
  return {
    url: withoutCredentials(link.url),
    outcome: same === null ? "fetched" : "unchanged",
    file,
    reason: null,
  };
}

/** The listing gives the same date as when the page was archived: nobody needs to be asked. */
export function isUnchangedByListing(archive: Archive, link: Link): boolean {
  return link.modified !== null && knownPage(archive, link)?.listed === link.modified;
}

function validator({ exchanges }: Fetched, name: string): string | null {
  return headerOf(exchanges.at(-1)?.headers ?? [], name);
}
