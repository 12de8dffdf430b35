import type { BlockKind } from "../../../model/index.js";

/** Below this, a line before a break is a line of an address or a list, not a wrapped paragraph. */
const SHORT_LINE = 60;

/**
 * What `<br>` means where it stands: two in a row end a paragraph; one ends it after a full stop, and
 * ends a line after a short one; else it only wraps. In headings, items and captions it always wraps.
 */
export class LineBreaks {
  private pending = 0;
  private afterLine = false;

  add(): void {
    this.pending++;
  }

  /** Words follow: the breaks before them are spent. */
  reset(): void {
    this.pending = 0;
  }

  /** An element begins or ends a block. */
  clear(): void {
    this.pending = 0;
    this.afterLine = false;
  }

  /** Whether the words so far are a block of their own, now that words follow. */
  endsBlock(words: string, kind: BlockKind): boolean {
    if (this.pending === 0 || words === "" || WRAPPING.has(kind)) return false;
    const short = words.length < SHORT_LINE;
    this.afterLine = this.pending === 1 && short;
    return this.pending > 1 || short || TERMINAL.test(words.slice(-3));
  }

  /** Whether a run is a line of its own: it ended at a break, or followed one that did. */
  isLine(words: string, kind: BlockKind): boolean {
    return kind === "paragraph" && this.afterLine && words.length < SHORT_LINE;
  }
}

const WRAPPING: ReadonlySet<BlockKind> = new Set(["heading", "list-item", "caption"]);
const TERMINAL = /[.!?:…]["'”’)]*$/;
