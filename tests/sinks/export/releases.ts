import { readFileSync } from "node:fs";
import type { PressReleaseRecord } from "../../../src/model/index.js";
import { extractText } from "../../support/extract.js";

/** A release with every kind of finding, behind letters that UTF-16 and code points count differently. */
export const RELEASE: PressReleaseRecord = extractText(
  readFileSync("corpus/documents/northants-police-2024-02-20.txt", "utf8").replace(
    "A new inspection report",
    "🚓👩‍👩‍👧 Cafe\u0301 Zoe\u0308 𝔘nit: A new inspection report",
  ),
);

/** The words between two code points, as Python slices. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  return [...text].slice(start, end).join("");
}
