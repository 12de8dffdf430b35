import { EMPHASIS_ELEMENTS, INLINE_ELEMENTS, SILENT_ELEMENTS } from "../../../knowledge/html-elements.js";
import type { BlockKind } from "../../../model/index.js";
import type { Page, PageElement } from "../page.js";
import { kindOf, settleKind } from "./block-kind.js";
import { LineBreaks } from "./line-breaks.js";
import type { PageBlock } from "./page-block.js";
import { TableReader } from "./table-reader.js";
import { TextRun } from "./text-run.js";
import { valueInAttributes } from "./value-attributes.js";

/**
 * All words of a page as blocks in reading order, in one walk without recursion. Elements that are never
 * shown as text are passed over; those that may be hidden are read, since the choice comes later.
 */
export function readBlocks(page: Page): readonly PageBlock[] {
  const reader = new BlockReader(page);
  while (reader.step());
  return reader.blocks;
}

/** An open element of the walk. */
interface Frame {
  readonly element: PageElement;
  /** Index of its next child. */
  next: number;
  /** What a run of words directly in it would be, and the element that says so. */
  readonly kind: BlockKind;
  readonly kindFrom: PageElement;
  /** The nearest element that makes a block. */
  readonly block: PageElement;
}

class BlockReader {
  readonly blocks: PageBlock[] = [];
  private readonly run = new TextRun();
  private readonly breaks = new LineBreaks();
  private readonly tables = new TableReader();
  private readonly stack: Frame[];
  /** The element that gave the last block its kind. */
  private lastFrom: PageElement | null = null;

  constructor({ root }: Page) {
    this.stack = [{ element: root, next: 0, kind: "paragraph", kindFrom: root, block: root }];
  }

  /** Goes on by one child of the innermost open element; false at the end of the page. */
  step(): boolean {
    const frame = this.stack.at(-1);
    if (frame === undefined) return false;
    const child = frame.element.children[frame.next++];
    if (child === undefined) this.leave(frame);
    else if (typeof child === "string") this.readText(child, frame);
    else this.enter(child, frame);
    return true;
  }

  private readText(text: string, frame: Frame): void {
    if (this.breaks.endsBlock(this.run.words, frame.kind)) this.endBlock(frame);
    if (text.trim() !== "") this.breaks.reset();
    this.run.add(text);
  }

  private enter(element: PageElement, outer: Frame): void {
    const { tag } = element;
    if (tag === "br") {
      this.breaks.add();
      this.run.addGap();
      return;
    }
    const isSigner = tag === "cite" && outer.element.tag === "blockquote"; // inside a sentence it is a title
    const isBlock = isSigner || (!INLINE_ELEMENTS.has(tag) && !SILENT_ELEMENTS.has(tag));
    const value = valueInAttributes(element, this.run.words);
    if (isBlock) {
      this.endBlock(outer);
      this.breaks.clear();
      this.tables.enter(element);
    }
    if (value !== null) this.run.addAttribute(value);
    if (SILENT_ELEMENTS.has(tag) && !isHeadingButton(element, outer)) return;
    if (tag === "span") this.run.addBorder();
    else if (tag === "a") this.run.openLink();
    else if (EMPHASIS_ELEMENTS.has(tag)) this.run.openBold();
    else if (tag === "q") this.run.add("“");
    const kind = isBlock ? kindOf(element, outer.kind) : null;
    this.stack.push({
      element,
      next: 0,
      kind: kind ?? outer.kind,
      kindFrom: kind === null ? outer.kindFrom : element,
      block: isBlock ? element : outer.block,
    });
  }

  private leave(frame: Frame): void {
    const { tag } = frame.element;
    this.stack.pop();
    if (tag === "span") this.run.addBorder();
    else if (tag === "a") this.run.closeLink();
    else if (EMPHASIS_ELEMENTS.has(tag)) this.run.closeBold();
    else if (tag === "q") this.run.add("”");
    if (frame.block !== frame.element) return;
    this.endBlock(frame);
    this.breaks.clear();
    this.tables.leave(frame.element);
  }

  private endBlock({ kind, kindFrom, block }: Frame): void {
    if (this.run.isEmpty) {
      this.run.take();
      return;
    }
    const { text, linked, attributes, emphasis } = this.run.take();
    const isFirst = this.lastFrom !== kindFrom;
    this.lastFrom = kindFrom;
    this.blocks.push({
      kind: this.breaks.isLine(text, kind) ? "line" : settleKind(kind, text, isFirst),
      text,
      linked,
      element: block,
      cell: this.tables.cell,
      cells: null,
      attributes,
      emphasis,
    });
  }
}

/** A button is a control, but accordions put headings into buttons. */
function isHeadingButton({ tag }: PageElement, { kind }: Frame): boolean {
  return tag === "button" && kind === "heading";
}
