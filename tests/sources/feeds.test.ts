import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readIndexPage, readListing } from "../../src/sources/feeds/index.js";

const BASE = "https://a.test/news/";

function listing(text: string | Uint8Array, charset: string | null = null) {
  return readListing({ bytes: Buffer.from(text), charset, url: BASE });
}

const MAY_4 = "2026-05-04T09:30:00.000Z";

describe("feeds", () => {
  test.each([
    {
      why: "RSS 2.0",
      text: `<?xml version="1.0"?><rss version="2.0"><channel><link>https://a.test/</link><item><title>A &amp; B</title><link>https://a.test/1?a=1&amp;b=2</link><pubDate>Mon, 04 May 2026 09:30:00 GMT</pubDate></item></channel></rss>`,
      pages: [{ url: "https://a.test/1?a=1&b=2", published: MAY_4, modified: null }],
    },
    {
      why: "RSS with CDATA, white space, a guid and a relative address",
      text: `<rss><channel><item><guid isPermaLink="false">x</guid><link>\n <![CDATA[ /2 ]]>\n</link></item></channel></rss>`,
      pages: [{ url: "https://a.test/2", published: null, modified: null }],
    },
    {
      why: "RSS whose guid is the address",
      text: `<rss><channel><item><guid>https://a.test/3</guid></item></channel></rss>`,
      pages: [{ url: "https://a.test/3", published: null, modified: null }],
    },
    {
      why: "RSS 1.0 with dc:date",
      text: `<rdf:RDF xmlns:rdf="x"><item rdf:about="y"><link>https://a.test/4</link><dc:date>2026-05-04T10:30:00+01:00</dc:date></item></rdf:RDF>`,
      pages: [{ url: "https://a.test/4", published: MAY_4, modified: null }],
    },
    {
      why: "Atom: the alternate link, not that to itself, nor that of its source",
      text: `<feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="x"/><entry><link rel="edit" href="/edit"/><link href="/5"/><published>2026-05-04T09:30:00Z</published><updated>2026-05-05T00:00:00Z</updated><source><link href="/other"/></source></entry></feed>`,
      pages: [{ url: "https://a.test/5", published: MAY_4, modified: "2026-05-05T00:00:00.000Z" }],
    },
    {
      why: "JSON Feed",
      text: JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        items: [{ id: "1", url: "/6", date_published: "2026-05-04T09:30:00Z" }, { id: "2" }],
      }),
      pages: [{ url: "https://a.test/6", published: MAY_4, modified: null }],
    },
    {
      why: "a sitemap: not the addresses of its images",
      text: `<!-- made by x --><urlset><url><loc>https://a.test/7</loc><lastmod>2026-05-04</lastmod><image:image><image:loc>https://a.test/7.jpg</image:loc></image:image></url></urlset>`,
      pages: [{ url: "https://a.test/7", published: null, modified: "2026-05-04T00:00:00.000Z" }],
    },
    {
      why: "a news sitemap",
      text: `<urlset><url><loc>https://a.test/8</loc><news:news><news:publication><news:name>A</news:name></news:publication><news:publication_date>2026-05-04T09:30Z</news:publication_date></news:news></url></urlset>`,
      pages: [{ url: "https://a.test/8", published: MAY_4, modified: null }],
    },
    {
      why: "XML that ends in the middle",
      text: `<urlset><url><loc>https://a.test/9</loc></url><url><loc>https://a.te`,
      pages: [
        { url: "https://a.test/9", published: null, modified: null },
        { url: "https://a.te/", published: null, modified: null },
      ],
    },
    {
      why: "entities that would grow without end, and one that names a file: neither is known",
      text: `<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]><rss><channel><item><link>https://a.test/&b;&f;</link></item></channel></rss>`,
      pages: [{ url: "https://a.test/&b;&f;", published: null, modified: null }],
    },
    {
      why: "addresses that are not of the web",
      text: `<rss><item><link>mailto:a@a.test</link></item></rss>`,
      pages: [],
    },
  ])("$why", ({ text, pages }) => expect(listing(text)?.pages).toEqual(pages));

  test("packed, and in another charset", () => {
    const xml = `<?xml version="1.0" encoding="iso-8859-1"?><urlset><url><loc>https://a.test/caf\u00e9</loc></url></urlset>`;
    expect(listing(gzipSync(Buffer.from(xml, "latin1")))?.pages).toMatchObject([
      { url: "https://a.test/caf%C3%A9" },
    ]);
  });

  test("a sitemap index leads to sitemaps", () => {
    const xml = `<sitemapindex><sitemap><loc>/1.xml.gz</loc><lastmod>2026-05-04</lastmod></sitemap></sitemapindex>`;
    expect(listing(xml)).toMatchObject({ pages: [], sitemaps: [{ url: "https://a.test/1.xml.gz" }] });
  });

  test.each([
    "<html><body><p>a feed</p></body></html>",
    "LEEDS, 4 May 2026 - Bridge",
    '{"a":1}',
    "{ not JSON",
    "",
  ])("no listing: %s", (text) => expect(listing(text)).toBeNull());
});

describe("index pages", () => {
  const links = (...hrefs: readonly string[]) =>
    readIndexPage({
      bytes: Buffer.from(hrefs.map((href) => `<a href="${href}">x</a>`).join("")),
      charset: null,
      url: BASE,
    }).pages.map(({ url }) => url);

  test.each([
    { why: "a headline of four words", href: "bridge-to-reopen-in-may" },
    { why: "with an ending, and a part of the page", href: "bridge-to-reopen-in-may.html#top" },
    { why: "a date before it", href: "/news/2026/05/bridge" },
    { why: "a number", href: "/news/123456" },
    { why: "a number and words", href: "/news/4711-bridge" },
    { why: "the same site with www", href: "https://www.a.test/news/bridge-to-reopen-in-may" },
  ])("followed: $why", ({ href }) => expect(links(href)).toHaveLength(1));

  test.each([
    { why: "another site", href: "https://b.test/bridge-to-reopen-in-may" },
    { why: "the page itself", href: "/news/" },
    { why: "above it", href: "/" },
    { why: "a short name", href: "/about-us" },
    { why: "a list by topic", href: "/topics/health-and-social-care" },
    { why: "the next page", href: "/news/page/2" },
    { why: "a file", href: "bridge-to-reopen-in-may.pdf" },
    { why: "a month's archive", href: "/news/2026/05/" },
    { why: "mail", href: "mailto:press@a.test" },
  ])("not followed: $why", ({ href }) => expect(links(href)).toEqual([]));

  test("each once", () => expect(links("/news/123456", "/news/123456#a")).toHaveLength(1));
});
