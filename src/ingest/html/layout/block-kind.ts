import { HEADING_ELEMENTS } from "../../../knowledge/html-elements.js";
import type { BlockKind } from "../../../model/index.js";
import type { PageElement } from "../page.js";

/**
 * The kind that an element gives to the words in it; null where it leaves the kind as it is: a paragraph in
 * a block quotation is of the quotation, its footer is the signature under it.
 */
export function kindOf({ tag, attributes }: PageElement, outer: BlockKind): BlockKind | null {
  if (outer === "blockquote" && (tag === "footer" || tag === "cite")) return "line";
  if (HEADING_ELEMENTS.has(tag) || tag === "summary") return outer === "caption" ? null : "heading";
  const { class: names } = attributes;
  if (names?.includes("aption") && CAPTION.test(names)) return "caption";
  return KINDS[tag] ?? null;
}

/** "image-caption", "photoCaption", "wp-caption-text"; not "captioned". */
const CAPTION = /(?:^|[\s_-])captions?(?:$|[\s_-])|[a-z]Caption(?:$|[^a-z])|imagecaption/;

const KINDS: Readonly<Record<string, BlockKind>> = {
  li: "list-item",
  blockquote: "blockquote",
  figure: "caption",
  figcaption: "caption",
  caption: "caption",
  article: "paragraph",
  section: "paragraph",
  main: "paragraph",
  td: "paragraph",
  th: "paragraph",
  dd: "paragraph",
  dt: "paragraph",
};

/** A heading is one block and a caption a few lines; more is what an unclosed tag has swallowed. */
const LONGEST_CAPTION = 600;

/** The kind of one run: the later runs of a heading, and long ones of a caption, are paragraphs. */
export function settleKind(kind: BlockKind, text: string, isFirst: boolean): BlockKind {
  if (kind === "heading" && !isFirst) return "paragraph";
  return kind === "caption" && text.length > LONGEST_CAPTION ? "paragraph" : kind;
}
