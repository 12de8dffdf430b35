/** A page that a feed, a sitemap or a newsroom's index leads to. */
export interface Link {
  /** Absolute. */
  readonly url: string;
  /** ISO 8601 instants; null: the listing does not say. */
  readonly published: string | null;
  readonly modified: string | null;
}

/** What a listing leads to: pages, or further sitemaps. */
export interface Listing {
  readonly pages: readonly Link[];
  readonly sitemaps: readonly Link[];
}

/** ISO 8601 or the dates of RFC 822, as feeds write them, as an instant; null: it is no date. */
export function toInstant(written: string | undefined): string | null {
  const time = Date.parse(written?.trim() ?? "");
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** @returns null for what is no address of the web */
export function toAbsolute(written: string | undefined, base: string): string | null {
  const text = written?.trim() ?? "";
  if (text === "" || !URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  url.hash = "";
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
}
