import { Parser } from "htmlparser2";
import { type Link, type Listing, toAbsolute, toInstant } from "./listing.js";

/** Root elements of RSS 0.9x and 2.0, RSS 1.0, Atom, and the two kinds of sitemap. */
const ROOTS: ReadonlySet<string> = new Set(["rss", "rdf:rdf", "feed", "urlset", "sitemapindex"]);

/** What holds one link: an item of RSS, an entry of Atom, a url or a sitemap of a sitemap. */
const ITEMS: ReadonlySet<string> = new Set(["item", "entry", "url", "sitemap"]);

/** Where an item says when: `news:publication_date` stands inside `news:news`, the others directly in the item. */
const PUBLISHED = ["published", "pubdate", "dc:date", "news:publication_date", "issued"] as const;
const MODIFIED = ["updated", "lastmod", "modified", "atom:updated"] as const;

/** Whether XML is a feed or a sitemap, by its first element. */
export function isXmlListing(text: string): boolean {
  let root: string | null = null;
  const parser = new Parser(
    {
      onopentagname(name) {
        root ??= name.toLowerCase();
      },
    },
    { xmlMode: true },
  );
  parser.write(text.slice(0, 4096));
  parser.end();
  return root !== null && ROOTS.has(root);
}

/** The links of RSS, Atom and sitemaps, in their order. Broken XML gives what can be read of it. */
export function readXmlListing(text: string, base: string): Listing {
  const pages: Link[] = [];
  const sitemaps: Link[] = [];
  const open: string[] = [];
  let item: { depth: number; fields: Map<string, string> } | null = null;

  const parser = new Parser(
    {
      onopentag(written, attributes) {
        const name = written.toLowerCase();
        open.push(name);
        if (item === null && ITEMS.has(name)) item = { depth: open.length, fields: new Map() };
        else if (item !== null && open.length === item.depth + 1) readAtomLink(name, attributes, item.fields);
      },
      ontext(text) {
        const name = open.at(-1) ?? "";
        if (item === null || (open.length !== item.depth + 1 && name !== "news:publication_date")) return;
        item.fields.set(name, (item.fields.get(name) ?? "") + text);
      },
      onclosetag() {
        const name = open.pop();
        if (item === null || open.length >= item.depth) return;
        const link = toLink(item.fields, base);
        if (link !== null) (name === "sitemap" ? sitemaps : pages).push(link);
        item = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return { pages, sitemaps };
}

/** `<link rel="alternate" href="…"/>`; without rel it means the same. */
function readAtomLink(
  name: string,
  { rel, href }: Readonly<Record<string, string>>,
  fields: Map<string, string>,
): void {
  const isPage = name === "link" && href !== undefined && (rel === undefined || rel === "alternate");
  if (isPage && !fields.has("href")) fields.set("href", href);
}

function toLink(fields: ReadonlyMap<string, string>, base: string): Link | null {
  // A guid is an address only where it looks like one, and only if there is no link.
  const guid = fields.get("guid")?.trim() ?? "";
  const written = [
    fields.get("loc"),
    fields.get("link"),
    fields.get("href"),
    /^https?:/i.test(guid) ? guid : "",
  ];
  const url = toAbsolute(
    written.find((text) => text !== undefined && text.trim() !== ""),
    base,
  );
  if (url === null) return null;
  return { url, published: firstDate(fields, PUBLISHED), modified: firstDate(fields, MODIFIED) };
}

function firstDate(fields: ReadonlyMap<string, string>, names: readonly string[]): string | null {
  return names.map((name) => toInstant(fields.get(name))).find((date) => date !== null) ?? null;
}
