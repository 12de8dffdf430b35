import type { Range } from "../../../model/index.js";
import { plainWhiteSpace } from "../../canonical/white-space.js";

/** Words that stand between two block boundaries, tidy, with what the markup says about them. */
export interface Run {
  readonly text: string;
  /** How many of its characters are inside links. */
  readonly linked: number;
  readonly attributes: readonly Range[];
  readonly emphasis: readonly Range[];
}

/** Collects the words of one run as the walk meets them, white space folded as a browser folds it. */
export class TextRun {
  private text = "";
  private gap = false;
  private border = false;
  private linked = 0;
  private attributes: Range[] = [];
  private emphasis: Range[] = [];
  private links = 0;
  private bolds = 0;
  private boldFrom = 0;

  get isEmpty(): boolean {
    return this.text === "";
  }

  /** The words since the last `take`. */
  get words(): string {
    return this.text;
  }

  add(raw: string): void {
    const trimmed = raw.trim();
    const isTidy = TIDY.test(trimmed);
    const plain = isTidy ? raw : plainWhiteSpace(raw);
    const words = isTidy ? trimmed : plain.trim().replace(SPACES, " ");
    if (words === "") {
      this.gap ||= plain !== "";
      return;
    }
    const glued = this.border && GLUED_END.test(this.text.slice(-1)) && GLUED_START.test(words);
    if (this.gap || glued || plain.charCodeAt(0) !== words.charCodeAt(0)) this.space();
    this.border = false;
    const before = this.text.length;
    this.text += words;
    if (this.links > 0) this.linked += this.text.length - before;
    this.gap = plain.charCodeAt(plain.length - 1) !== words.charCodeAt(words.length - 1);
  }

  /** Words of an attribute, set off by spaces. */
  addAttribute(raw: string): void {
    this.gap = true;
    const before = this.text.length === 0 ? 0 : this.text.length + 1;
    this.add(raw);
    if (this.text.length > before) this.attributes.push({ start: before, end: this.text.length });
    this.gap = true;
  }

  /**
   * The edge of a `<span>`. Style sheets set spans apart that the markup writes together: "Safe" and
   * "Good", "Dec 17, 2025" and "Ann Lee".
   */
  addBorder(): void {
    this.border = true;
  }

  /** A line break, or another gap that the markup does not write as white space. */
  addGap(): void {
    this.gap = true;
  }

  openLink(): void {
    this.links++;
  }

  closeLink(): void {
    this.links--;
  }

  openBold(): void {
    if (this.bolds++ === 0) this.boldFrom = this.text.length;
  }

  closeBold(): void {
    if (--this.bolds === 0) this.markBold();
  }

  /** Ends the run; open links and bold go on in the next one. */
  take(): Run {
    if (this.bolds > 0) this.markBold();
    const { text, linked, attributes, emphasis } = this;
    this.text = "";
    this.gap = false;
    this.linked = 0;
    this.attributes = [];
    this.emphasis = [];
    this.boldFrom = 0;
    return { text, linked, attributes, emphasis };
  }

  private space(): void {
    if (this.text !== "") this.text += " ";
    this.gap = false;
  }

  private markBold(): void {
    const end = this.text.length;
    const start = this.text[this.boldFrom] === " " ? this.boldFrom + 1 : this.boldFrom;
    if (start < end) this.emphasis.push({ start, end });
  }
}

const GLUED_END = /[\p{Ll}\d)]/u;
const GLUED_START = /^\p{Lu}/u;
/** Nothing but signs that have ink, one space between words; what is not is looked at sign by sign. */
const TIDY = /^(?:[!-~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027]+(?: |$))*$/;
const SPACES = /\s+/g;
