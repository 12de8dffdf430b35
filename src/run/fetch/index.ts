import { type Link, readIndexPage, readListing } from "../../sources/feeds/index.js";
import {
  acceptsListing,
  acceptsPage,
  FetchError,
  type Fetched,
  openWeb,
  withoutCredentials,
} from "../../sources/web/index.js";
import { openArchive } from "./archive.js";
import { formatManifest } from "./manifest.js";
import type { FetchCounts, FetchOptions } from "./options.js";
import { archivePage, isUnchangedByListing, knownPage, type PageEntry } from "./page.js";
import { openSelection } from "./selection.js";
import type { KnownPage } from "./state.js";

export type { FetchCounts, FetchOptions } from "./options.js";

/** A sitemap index leads to sitemaps, and these should not lead to further ones; some do. */
const MAX_SITEMAP_DEPTH = 3;

/** What is known of changed pages is saved so often; a crash loses no more. */
const SAVE_EVERY = 100;

/**
 * Fetches pages, and the pages that feeds, sitemaps and index pages lead to, into a folder of WARC files.
 * What cannot be fetched is told, in the manifest too; everything else is done.
 *
 * @throws UsageError when the folder cannot be used
 */
export async function fetchToArchive(urls: readonly string[], options: FetchOptions): Promise<FetchCounts> {
  const startedAt = new Date().toISOString();
  const archive = openArchive(options.output, options.version);
  const web = openWeb(options.web);
  const selection = openSelection(options);
  const entries: PageEntry[] = [];
  const counts: FetchCounts = { fetched: 0, unchanged: 0, failed: 0 };

  const isInterrupted = () => options.web.interrupt?.aborted === true;

  const finish = (entry: PageEntry) => {
    entries.push(entry);
    counts[entry.outcome]++;
    options.onPage(entry, counts);
    if (entries.length % SAVE_EVERY === 0) archive.saveState();
  };

  /** Fetches one address and does with it what is to be done; a failure is one entry. */
  const visit = async (
    link: Link,
    accepts: (mediaType: string | null) => boolean,
    known: KnownPage | undefined,
    use: (fetched: Fetched) => Promise<void>,
  ) => {
    if (isInterrupted()) return;
    try {
      await use(await web.fetch(link.url, accepts, known));
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      if (isInterrupted()) return;
      finish({ url: withoutCredentials(link.url), outcome: "failed", file: null, reason: error.message });
    }
  };

  const visitPage = async (link: Link) => {
    if (isUnchangedByListing(archive, link)) {
      finish({ url: withoutCredentials(link.url), outcome: "unchanged", file: null, reason: null });
      return;
    }
    await visit(link, acceptsPage, knownPage(archive, link), async (fetched) =>
      finish(archivePage(archive, link, fetched)),
    );
  };

  const visitListing = (link: Link, depth: number): Promise<void> =>
    visit(
      link,
      acceptsListing,
      options.followLinks ? undefined : knownPage(archive, link),
      async (fetched) => {
        const listing = fetched.modified
          ? (readListing(fetched) ?? indexPage(fetched, depth, options))
          : null;
        if (listing === null) {
          if (!acceptsPage(fetched.mediaType))
            throw new FetchError(`it is ${fetched.mediaType}, which is not read`, "page");
          finish(archivePage(archive, link, fetched));
          return;
        }
        await Promise.all(listing.pages.filter(selection.takes).map(visitPage));
        const sitemaps = depth < MAX_SITEMAP_DEPTH ? listing.sitemaps : [];
        for (const sitemap of sitemaps) {
          if (selection.opens(sitemap)) await visitListing(sitemap, depth + 1);
        }
      },
    );

  try {
    const named = [...new Set(urls)].map((url) => ({ url, published: null, modified: null }));
    await Promise.all(named.map((link) => visitListing(link, 0)));
    archive.close(formatManifest(options, urls, startedAt, counts, entries));
    return counts;
  } finally {
    await web.close();
    archive.release();
  }
}

function indexPage(fetched: Fetched, depth: number, { followLinks }: FetchOptions) {
  return followLinks && depth === 0 ? readIndexPage(fetched) : null;
}
