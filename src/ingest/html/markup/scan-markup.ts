import { RAW_ELEMENTS } from "../../../knowledge/html-elements.js";
import type { Attributes } from "../page.js";
import { decodeText } from "./entities.js";
import { isSpace, readTag } from "./read-tag.js";

/** Takes what the scanner finds, in order. */
export interface MarkupSink {
  /** Once it is true the rest of the page is not read. */
  readonly isFull: boolean;
  open(tag: string, attributes: Attributes, closesItself: boolean): void;
  close(tag: string): void;
  text(text: string): void;
}

/**
 * Cuts markup of any quality into tags and text, in one pass that jumps from mark to mark: what stands
 * between "<" and "<" is text, comments and the like are passed over, pictures that are drawn (`<svg>`)
 * are empty. Linear: no character is searched twice for the same mark.
 */
export function scanMarkup(html: string, sink: MarkupSink): void {
  new MarkupScanner(html, sink).scan();
}

class MarkupScanner {
  /** Once a drawing has no end, or not its own, the later ones are not asked again. */
  private drawingsEnd = true;
  private drawingsPair = true;

  private readonly html: string;
  private readonly sink: MarkupSink;

  constructor(html: string, sink: MarkupSink) {
    this.html = html;
    this.sink = sink;
  }

  scan(): void {
    const { html, sink } = this;
    let at = 0;
    while (at < html.length && !sink.isFull) {
      const mark = html.indexOf("<", at);
      const end = mark < 0 ? html.length : mark;
      if (end > at) sink.text(decodeText(html.slice(at, end)));
      at = mark < 0 ? end : this.readMark(mark);
    }
  }

  /** What begins with this "<"; returns where it ends. */
  private readMark(mark: number): number {
    const { html } = this;
    const code = html.charCodeAt(mark + 1);
    if (isLetter(code)) return this.readOpening(mark + 1);
    if (code === SLASH) return this.readClosing(mark + 2);
    if (code === EXCLAMATION && html.startsWith("--", mark + 2)) return this.behind("-->", mark + 2);
    if (code === EXCLAMATION && html.startsWith("[CDATA[", mark + 2)) return this.behind("]]>", mark + 9);
    if (code === EXCLAMATION || code === QUESTION) return this.behind(">", mark + 2);
    this.sink.text("<");
    return mark + 1;
  }

  private readOpening(start: number): number {
    const { html, sink } = this;
    let at = start;
    while (at < html.length && !endsName(html.charCodeAt(at))) at++;
    const tag = tagName(html.slice(start, at));
    const { attributes, closesItself, end } = readTag(html, at);
    if (end < 0) return html.length;
    sink.open(tag, attributes, closesItself);
    if (closesItself) return end;
    if (tag === "svg") return this.passDrawing(end);
    return RAW_ELEMENTS.has(tag) ? this.readRaw(tag, end) : end;
  }

  /** Up to the closing tag of the element itself, or to the end of the page. */
  private readRaw(tag: string, from: number): number {
    const { html, sink } = this;
    let end = html.indexOf("</", from);
    while (end >= 0 && !this.closes(tag, end + 2)) end = html.indexOf("</", end + 2);
    const text = html.slice(from, end < 0 ? html.length : end);
    if (text !== "") sink.text(tag === "title" ? decodeText(text) : text);
    return end < 0 ? html.length : end;
  }

  private closes(tag: string, at: number): boolean {
    const { html } = this;
    const behind = html.charCodeAt(at + tag.length);
    return (behind === GREATER || isSpace(behind)) && html.slice(at, at + tag.length).toLowerCase() === tag;
  }

  /**
   * To the closing tag of a drawing, over the drawings in it. Where the tags do not pair it ends at the
   * first closing one, and where there is none it is empty.
   */
  private passDrawing(from: number): number {
    const { html } = this;
    const first = this.drawingsEnd ? html.indexOf("</svg", from) : -1;
    this.drawingsEnd = first >= 0;
    if (first < 0) return from;
    let open = 1;
    let inner = html.indexOf("<svg", from);
    for (let end = first; end >= 0 && this.drawingsPair; end = html.indexOf("</svg", end + 5)) {
      for (; inner >= 0 && inner < end; inner = html.indexOf("<svg", inner + 4)) open++;
      if (--open === 0) return end;
    }
    this.drawingsPair = false;
    return first;
  }

  private readClosing(from: number): number {
    const { html, sink } = this;
    let start = from;
    while (isSpace(html.charCodeAt(start))) start++;
    let at = start;
    while (at < html.length && !endsName(html.charCodeAt(at))) at++;
    const end = this.behind(">", at);
    if (isLetter(html.charCodeAt(start))) sink.close(tagName(html.slice(start, at)));
    return end;
  }

  /** Behind the next of these marks, or the end of the page. */
  private behind(mark: string, from: number): number {
    const at = this.html.indexOf(mark, from);
    return at < 0 ? this.html.length : at + mark.length;
  }
}

/** In lower case. A page uses the same few names thousands of times: each is made once. */
function tagName(printed: string): string {
  const known = TAG_NAMES.get(printed);
  if (known !== undefined) return known;
  const tag = printed.toLowerCase();
  if (TAG_NAMES.size < MOST_NAMES) TAG_NAMES.set(printed, tag);
  return tag;
}

const TAG_NAMES = new Map<string, string>();
const MOST_NAMES = 1000;

function endsName(code: number): boolean {
  return code === GREATER || code === SLASH || isSpace(code);
}

function isLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

const GREATER = 0x3e;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
