import { load } from "cheerio/slim";
import { type Listing, toAbsolute } from "./listing.js";

/** The links of a newsroom's index page that lead to pages of the same site and look like releases. */
export function readPageLinks(html: string, pageUrl: string): Listing {
  const page = load(html);
  const base = toAbsolute(page("base").attr("href"), pageUrl) ?? pageUrl;
  const urls = new Set<string>();
  for (const link of page("a[href]")) {
    const url = toAbsolute(page(link).attr("href"), base);
    if (url !== null && looksLikeRelease(new URL(url), new URL(pageUrl))) urls.add(url);
  }
  return { pages: [...urls].map((url) => ({ url, published: null, modified: null })), sitemaps: [] };
}

/**
 * Whether an address reads like that of a release. Its last part is a headline in at least four words
 * (`bridge-to-reopen-in-may`) or a number, or a date stands before it (`/2026/05/`).
 */
function looksLikeRelease(url: URL, index: URL): boolean {
  if (siteOf(url) !== siteOf(index) || isAsset(url.pathname)) return false;
  const parts = url.pathname.split("/").filter((part) => part !== "");
  const last = parts.at(-1)?.replace(/\.\w{1,5}$/, "") ?? "";
  if (index.pathname.startsWith(url.pathname) || parts.some((part) => LISTS.has(part.toLowerCase())))
    return false;
  const words = last.split(/[-_]+|%20/).filter((word) => word !== "");
  const hasDate = /\/(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2])\b/.test(url.pathname) && !/^\d{1,2}$/.test(last);
  return words.length >= 4 || hasDate || /^\d{4,}$/.test(last) || /^\d{3,}-\w/.test(last);
}

/** Parts of addresses that list pages by something. */
const LISTS: ReadonlySet<string> = new Set(
  "page tag tags category categories topic topics author authors archive search login feed privacy cookies".split(
    " ",
  ),
);

function isAsset(path: string): boolean {
  return /\.(?:pdf|jpe?g|png|gif|svg|webp|css|js|zip|docx?|xlsx?|pptx?|mp[34]|ics|xml|json)$/i.test(path);
}

function siteOf({ hostname }: URL): string {
  return hostname.replace(/^www\./, "");
}
