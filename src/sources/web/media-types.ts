const PAGES: ReadonlySet<string> = new Set([
  "text/html",
  "application/xhtml+xml",
  "text/plain",
  "text/markdown",
]);

/** Servers send feeds and sitemaps under many names; what they are is told by their content. */
const LISTINGS =
  /^(?:text\/xml|application\/(?:xml|(?:[\w.-]+\+)?xml|json|feed\+json|gzip|x-gzip|octet-stream))$/;

/** Whether a page of this media type may be a release; a server that says nothing is believed. */
export function acceptsPage(mediaType: string | null): boolean {
  return mediaType === null || PAGES.has(mediaType);
}

/** Whether it may be a page, a feed or a sitemap. */
export function acceptsListing(mediaType: string | null): boolean {
  return acceptsPage(mediaType) || LISTINGS.test(mediaType ?? "");
}
