import { z } from "zod";
import { type Results, readManifest } from "../results.js";

/** What a page says of the run behind it. */
const RunHead = z.object({ presswork: z.string(), finishedAt: z.string(), inputs: z.array(z.string()) });

/** "presswork 1.0.0 · corpus/documents · 24 November 2026", or where the records are from, if no more is known. */
export function describeRun({ records, manifest }: Results): string {
  const head = manifest === null ? null : RunHead.safeParse(readManifest(manifest));
  if (head === null || !head.success) return `from ${records}`;
  const { presswork, finishedAt, inputs } = head.data;
  const day = new Date(finishedAt).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });
  return `presswork ${presswork} · ${inputs.join(", ")} · ${day}`;
}
