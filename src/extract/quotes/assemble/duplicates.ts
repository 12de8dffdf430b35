import type { Document } from "../../../model/index.js";
import type { Quotation } from "../quotation.js";

/**
 * Without headlines and pull quotes that repeat what is quoted elsewhere: of the same words the first outside
 * a heading stays; words in a heading that stand inside a longer quotation go.
 */
export function dropDuplicates(document: Document, quotations: readonly Quotation[]): readonly Quotation[] {
  if (quotations.length < 2) return quotations;
  const words = quotations.map((quotation) => foldWords(document.text, quotation));
  const first = new Map<string, number>();
  for (const [index, quotation] of quotations.entries()) {
    const key = words[index] ?? "";
    const earlier = first.get(key);
    const replaces =
      earlier !== undefined &&
      isDisplayed(document, quotations[earlier]) &&
      !isDisplayed(document, quotation);
    if (earlier === undefined || replaces) first.set(key, index);
  }
  const all = `|${[...first.keys()].join("|")}|`;
  let checked = 0;
  return quotations.filter((quotation, index) => {
    const key = words[index] ?? "";
    if (quotation.type === "direct" && first.get(key) !== index) return false;
    const repeats = isDisplayed(document, quotation) || isUntagged(quotation);
    return !repeats || checked++ >= MOST_CHECKED || all.indexOf(key) === all.lastIndexOf(key);
  });
}

/** A release has a few headlines and pull quotes; a text with more is something else, and has to stay linear. */
const MOST_CHECKED = 50;

/** Nobody is named beside it: a pull quote has no tag. */
function isUntagged({ attribution }: Quotation): boolean {
  return attribution === null || attribution.cue === null;
}

/** In a heading or a marked block: where designers repeat the words of the text. */
function isDisplayed({ blocks }: Document, quotation: Quotation | undefined): boolean {
  const kind = blocks[quotation?.runs[0].block ?? -1]?.kind;
  return (
    quotation?.section === "headline" || kind === "heading" || kind === "blockquote" || kind === "caption"
  );
}

function foldWords(text: string, { runs }: Quotation): string {
  return runs
    .map(({ start, end }) => text.slice(start, end))
    .join(" ")
    .toLowerCase()
    .replace(/[\s.,;:!?…"'“”‘’()–—-]+/g, " ")
    .trim();
}
