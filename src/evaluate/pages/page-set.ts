import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { z } from "zod";

/** A page with what is known about it: one line of a page set. */
const PageLine = z.object({
  id: z.string(),
  url: z.string(),
  html: z.string(),
  gold: z.object({
    title: z.string().nullable(),
    author: z.string().nullish(),
    published: z.string().nullable(),
    publisher: z.string().nullish(),
    body: z.union([z.string(), z.array(z.string()).transform((paragraphs) => paragraphs.join("\n\n"))]),
  }),
});
export type GoldPage = z.infer<typeof PageLine>;

/** Reads a page set, `.jsonl` or `.jsonl.gz`; null where it is not on this machine. */
export function readPageSet(file: string): readonly GoldPage[] | null {
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes)
    .toString("utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => PageLine.parse(JSON.parse(line)));
}

export type Half = "tuned" | "held-out";

/** Rules are tuned on one half of a set and judged by the other; the id decides, so that it stays so. */
export function halfOf({ id }: Pick<GoldPage, "id">): Half {
  return (createHash("sha256").update(id).digest()[0] ?? 0) % 2 === 0 ? "tuned" : "held-out";
}
