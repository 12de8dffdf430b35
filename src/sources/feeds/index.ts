import { unpackBody } from "../web/body.js";
import { readJsonFeed } from "./json-feed.js";
import type { Listing } from "./listing.js";
import { readPageLinks } from "./page-links.js";
import { isXmlListing, readXmlListing } from "./xml-listing.js";

export type { Link, Listing } from "./listing.js";

/** What was fetched and may be a listing. */
export interface ListingSource {
  readonly bytes: Uint8Array;
  readonly charset: string | null;
  readonly url: string;
}

/** The protocol's own limit for one sitemap, unpacked. */
const MAX_SITEMAP = 50 * 1024 * 1024;

/**
 * The links of a feed or sitemap: RSS, Atom, JSON Feed, sitemap, sitemap index, also packed with gzip.
 * Told by the content, not by the media type, which is often wrong.
 *
 * @returns null for everything else, which is a page
 * @throws FetchError where packed data is damaged or too large
 */
export function readListing(source: ListingSource): Listing | null {
  const text = decode(source);
  if (/^\s*\{/.test(text)) return readJsonFeed(text, source.url);
  return isXmlListing(text) ? readXmlListing(text, source.url) : null;
}

/** The links of an HTML page that look like releases. */
export function readIndexPage(source: ListingSource): Listing {
  return readPageLinks(decode(source), source.url);
}

function decode({ bytes, charset }: ListingSource): string {
  const unpacked = isGzip(bytes) ? unpackBody(bytes, "gzip", MAX_SITEMAP) : bytes;
  return new TextDecoder(charset ?? declaredCharset(unpacked)).decode(unpacked);
}

/** `<?xml version="1.0" encoding="iso-8859-1"?>` */
function declaredCharset(bytes: Uint8Array): string {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const label = /^<\?xml[^>]*?encoding=["']([\w.:-]+)["']/.exec(start)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return "utf-8";
  }
}

function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}
