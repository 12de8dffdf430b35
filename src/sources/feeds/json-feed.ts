import { z } from "zod";
import { type Listing, toAbsolute, toInstant } from "./listing.js";

const JsonFeed = z.looseObject({
  version: z.string().startsWith("https://jsonfeed.org/version/"),
  items: z.array(
    z.looseObject({
      url: z.string().optional(),
      date_published: z.string().optional(),
      date_modified: z.string().optional(),
    }),
  ),
});

/** @returns null where the text is no JSON Feed */
export function readJsonFeed(text: string, base: string): Listing | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const feed = JsonFeed.safeParse(value);
  if (!feed.success) return null;
  const pages = feed.data.items.flatMap(({ url: written, date_published, date_modified }) => {
    const url = toAbsolute(written, base);
    return url === null
      ? []
      : [{ url, published: toInstant(date_published), modified: toInstant(date_modified) }];
  });
  return { pages, sitemaps: [] };
}
