import type { Link } from "../../sources/feeds/index.js";

/** Which of the pages that a listing leads to are wanted. */
export interface SelectionOptions {
  /** ISO 8601: pages that are dated before are passed over; pages without a date are not. */
  readonly since: string | null;
  /** Text that the address contains; `*` stands for any characters. */
  readonly match: string | null;
  /** How many pages at most. */
  readonly limit: number | null;
}

export interface Selection {
  /** Whether a page is wanted; asked twice for the same, the second is not. */
  readonly takes: (page: Link) => boolean;
  /** Whether a sitemap may lead to pages that are wanted. */
  readonly opens: (sitemap: Link) => boolean;
}

export function openSelection({ since, match, limit }: SelectionOptions): Selection {
  const from = since === null ? null : new Date(since).toISOString();
  const pieces = match?.split("*") ?? [];
  const seen = new Set<string>();
  const isFull = () => limit !== null && seen.size >= limit;
  const isTooOld = (date: string | null) => from !== null && date !== null && date < from;
  return {
    takes(page) {
      if (isFull() || seen.has(page.url) || isTooOld(page.published ?? page.modified)) return false;
      if (!containsInOrder(page.url, pieces)) return false;
      seen.add(page.url);
      return true;
    },
    opens: (sitemap) => !isFull() && !isTooOld(sitemap.modified),
  };
}

function containsInOrder(text: string, pieces: readonly string[]): boolean {
  let at = 0;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return true;
}
