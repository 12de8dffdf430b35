import type { PressReleaseRecord } from "../../model/index.js";
import { foldCase } from "../fold.js";
import type { GoldPage } from "./page-set.js";
import { wordsOf } from "./shingles.js";

/** What became of one kind of structure on a page: how many there were, how many came out right. */
export interface Kept {
  readonly there: number;
  readonly right: number;
}

export interface Structure {
  /** List items of the main content that are list items of the record. */
  readonly listItems: Kept;
  /** Subheads of the main content that are headings of the record. */
  readonly subheads: Kept;
  /** Captions, `right` where they did not leak into other blocks. */
  readonly captions: Kept;
}

/** Measures structure against the markup itself, read by plain patterns so that no parser judges itself. */
export function measureStructure({ html, gold }: GoldPage, record: PressReleaseRecord): Structure {
  const body = ` ${wordsOf(gold.body).join(" ")} `;
  const lines = new Set(gold.body.split("\n").map((line) => wordsOf(line).join(" ")));
  const titles = new Set(wordsOfEach(html, SUBHEAD));
  const inBody = (words: string) => body.includes(` ${words} `);
  const blocks = record.blocks.map(({ kind, start, end }) => ({
    kind,
    words: ` ${wordsOf(record.text.slice(start, end)).join(" ")} `,
  }));
  const wordsIn = (kinds: readonly string[]) =>
    blocks
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ words }) => words)
      .join("|");
  const items = wordsIn(["list-item"]);
  const headings = wordsIn(["heading"]);
  const prose = wordsIn(["paragraph", "list-item", "blockquote", "line"]);

  const count = (texts: readonly string[], isRight: (words: string) => boolean): Kept => ({
    there: texts.length,
    right: texts.filter(isRight).length,
  });
  return {
    listItems: count(
      // A line of its own in the gold body; menus and tables of contents repeat words of headings.
      wordsOfEach(html, LIST_ITEM).filter((words) => lines.has(words) && !titles.has(words)),
      (words) => items.includes(` ${words} `),
    ),
    subheads: count(
      wordsOfEach(html, SUBHEAD).filter((words) => inBody(words) && words !== headline(gold)),
      (words) => headings.includes(` ${words} `),
    ),
    captions: count(
      wordsOfEach(html, CAPTION).filter((words) => !inBody(words)),
      (words) => !prose.includes(` ${words} `),
    ),
  };
}

function headline({ title }: GoldPage["gold"]): string {
  return wordsOf(foldCase(title ?? "")).join(" ");
}

/** Fewer words prove nothing: they stand elsewhere too. */
const FEWEST_WORDS = 3;

/** The words of every element that a pattern finds, without duplicates. */
function wordsOfEach(html: string, pattern: RegExp): readonly string[] {
  const visible = html.replace(CODE, " ");
  const found = Array.from(visible.matchAll(pattern), ([, inner = ""]) =>
    wordsOf(decode(inner.replace(TAG, " "))),
  );
  return [...new Set(found.filter((words) => words.length >= FEWEST_WORDS).map((words) => words.join(" ")))];
}

const CODE = /<(script|style|noscript|template|svg)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gi;
const TAG = /<[^>]*>/g;
/** Items without items, blocks or media of their own in them. */
const LIST_ITEM =
  /<li\b[^>]*>((?:(?!<\/?(?:li|ul|ol|div|table|h[1-6]|figure|button)\b)[\s\S]){1,2000}?)<\/li>/gi;
const SUBHEAD = /<h[2-6]\b[^>]*>([\s\S]{1,400}?)<\/h[2-6]>/gi;
const CAPTION = /<figcaption\b[^>]*>([\s\S]{1,2000}?)<\/figcaption>/gi;

function decode(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(?:rsquo|lsquo|apos);/g, "’")
    .replace(/&(\w)(?:acute|grave|circ|uml|tilde|cedil);/g, "$1")
    .replace(/&\w+;/g, " ");
}
