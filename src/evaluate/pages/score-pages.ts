import type { Knowledge } from "../../knowledge/index.js";
import { isRejection, type PressReleaseRecord } from "../../model/index.js";
import { processDocument } from "../../pipeline.js";
import { foldCase } from "../fold.js";
import type { GoldPage } from "./page-set.js";
import { coverage, wordsOf } from "./shingles.js";
import { type Kept, measureStructure, type Structure } from "./structure.js";

/** What one page got: each measure is a share, or null where the page has no gold for it. */
export interface PageScore {
  readonly id: string;
  readonly precision: number;
  readonly recall: number;
  readonly empty: boolean;
  readonly title: boolean;
  readonly author: boolean | null;
  /** An author where gold has none; null where gold has one. */
  readonly authorInvented: boolean | null;
  readonly day: boolean | null;
  readonly publisher: boolean | null;
  readonly listItems: Kept;
  readonly subheads: Kept;
  readonly captions: Kept;
}

/** Runs the pipeline on a page and compares the record with its gold. */
export function scorePage(page: GoldPage, knowledge: Knowledge): PageScore {
  const outcome = processDocument(inputOf(page), { knowledge });
  if (isRejection(outcome)) return missed(page);
  const { publisher } = page.gold;
  const { headline, publisher: found, authors, publishedAt } = outcome.document;
  return {
    id: page.id,
    ...compareContent(page, { body: bodyOf(outcome), title: headline, authors, publishedAt }),
    publisher: publisher ? foldCase(found ?? "") === foldCase(publisher) : null,
    ...measureStructure(page, outcome),
  };
}

/** What any reader of pages finds, ours or a peer's. */
export interface PageContent {
  readonly body: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
}

/** Body and metadata against the gold, the same for everybody who is measured. */
export function compareContent(
  { gold }: GoldPage,
  { body, title, authors, publishedAt }: PageContent,
): Omit<PageScore, "id" | "publisher" | keyof Structure> {
  return {
    ...coverage(gold.body, body),
    empty: body === "" && gold.body !== "",
    title: foldCase(title ?? "") === foldCase(gold.title ?? ""),
    author: gold.author ? sameAuthors(gold.author, authors) : null,
    authorInvented: gold.author ? null : authors.length > 0,
    day: gold.published === null ? null : publishedAt?.slice(0, 10) === gold.published.slice(0, 10),
  };
}

function inputOf({ id, url, html }: GoldPage) {
  const bytes = new TextEncoder().encode(html);
  return { uri: id, bytes, mediaType: "text/html", charset: "utf-8", url: url || null, retrievedAt: null };
}

/** Gold bodies have neither headline nor byline nor captions. */
export function bodyOf({ text, blocks, document }: PressReleaseRecord): string {
  const headline = foldCase(document.headline ?? "");
  return blocks
    .filter(({ kind, section }) => kind !== "caption" && section !== "byline")
    .map(({ start, end }) => text.slice(start, end))
    .filter((words) => foldCase(words) !== headline)
    .join("\n\n");
}

/** Every word of the gold names is there, and at most one more. */
function sameAuthors(gold: string, found: readonly string[]): boolean {
  const wanted = wordsOf(foldCase(gold)).filter((word) => word !== "and");
  const had = wordsOf(foldCase(found.join(" ")));
  return wanted.every((word) => had.includes(word)) && had.length <= wanted.length + 1;
}

function missed({ id, gold }: GoldPage): PageScore {
  const none = { there: 0, right: 0 };
  return {
    id,
    precision: 0,
    recall: 0,
    empty: true,
    title: false,
    author: gold.author ? false : null,
    authorInvented: gold.author ? null : false,
    day: gold.published === null ? null : false,
    publisher: gold.publisher ? false : null,
    listItems: none,
    subheads: none,
    captions: none,
  };
}
