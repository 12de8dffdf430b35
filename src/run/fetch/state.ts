import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { UsageError } from "../../model/index.js";
import { writeFileAtomically } from "../../sinks/atomic-file.js";

/** What is known of a page in the archive, to ask "has it changed?" with. */
const KnownPage = z.strictObject({
  /** Where it was found after redirects. */
  url: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** Of the capture that is in the archive whole. */
  digest: z.string(),
  retrievedAt: z.string(),
  /** When it was modified, by the listing that led to it. */
  listed: z.string().nullable(),
});
export type KnownPage = z.infer<typeof KnownPage>;

export type KnownPages = Map<string, KnownPage>;

export function readKnownPages(path: string): KnownPages {
  if (!existsSync(path)) return new Map();
  try {
    const stored: unknown = JSON.parse(readFileSync(path, "utf8"));
    return new Map(Object.entries(z.record(z.string(), KnownPage).parse(stored)));
  } catch {
    throw new UsageError(`${path}: it is damaged; remove it, and every page is fetched anew`);
  }
}

export function writeKnownPages(path: string, pages: KnownPages): void {
  writeFileAtomically(path, `${JSON.stringify(Object.fromEntries(pages), null, 1)}\n`);
}
