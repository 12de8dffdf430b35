import { type Issue, issue } from "../../model/index.js";
import type { BlockDraft } from "../canonical/block-draft.js";
import { chooseMain } from "./content/choose-main.js";
import { joinRows } from "./layout/join-rows.js";
import { readBlocks } from "./layout/read-blocks.js";
import { readPageMetadata, type StatedMetadata } from "./metadata/index.js";
import { parsePage } from "./parse-page.js";
import { findPrinted, toDrafts } from "./to-drafts.js";

export { mergeMetadata } from "./metadata/merge.js";

export interface PageReading {
  /** The main content, with the headline; empty where the page has none. */
  readonly drafts: readonly BlockDraft[];
  readonly stated: StatedMetadata;
  /** What the page calls itself around its content; none where it states its publisher. */
  readonly brands: readonly string[];
  readonly issues: readonly Issue[];
}

/** A page to its release: one tree → blocks → what the page states → main content → drafts. */
export function readPage(html: string, url: string | null): PageReading {
  const { page, issues } = parsePage(html);
  const blocks = joinRows(readBlocks(page));
  const metadata = readPageMetadata(page, blocks, url);
  const main = chooseMain(page, blocks, {
    headline: findPrinted(blocks, metadata.headline),
    leads: metadata.leads,
    authors: metadata.stated.authors,
  });
  return {
    drafts: toDrafts(main.blocks, blocks, metadata.headline),
    stated: metadata.stated,
    brands: metadata.brands,
    issues: [...issues, ...metadata.issues, ...mainIssues(main.blocks.length, main.confidence, main.reasons)],
  };
}

const UNCERTAIN = 0.5;

function mainIssues(blocks: number, confidence: number, reasons: readonly string[]): readonly Issue[] {
  if (blocks === 0) return [issue("I140", { detail: reasons.join(", ") })];
  return confidence < UNCERTAIN ? [issue("I144", { detail: reasons.join(", ") })] : [];
}
