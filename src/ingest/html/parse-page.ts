import { IMPLIED_ENDS, VOID_ELEMENTS } from "../../knowledge/html-elements.js";
import { type Issue, issue } from "../../model/index.js";
import { type MarkupSink, scanMarkup } from "./markup/scan-markup.js";
import type { Attributes, Page, PageElement } from "./page.js";

/** Browsers flatten deeper trees too. */
const DEPTH_LIMIT = 512;
/** Beyond this many open elements a page is broken or an attack, and each further tag gets slower to read. */
const OPEN_LIMIT = 4096;
/** A long release with its whole site around it has 20,000 elements. */
const ELEMENT_LIMIT = 300_000;

/**
 * Parses a page of any quality: unclosed, wrongly nested or cut off. What is beyond the limits is left
 * out, with an issue.
 */
export function parsePage(html: string): { readonly page: Page; readonly issues: readonly Issue[] } {
  const builder = new PageBuilder();
  scanMarkup(html, builder);
  return { page: { root: builder.root, elements: builder.elements }, issues: builder.issues() };
}

/** Grows the tree by the rules of HTML for tags that are left out. */
class PageBuilder implements MarkupSink {
  readonly root: PageElement = { tag: "#root", attributes: {}, parent: null, children: [], order: 0 };
  readonly elements: PageElement[] = [this.root];
  private stopped: Issue | null = null;
  private current = this.root;
  /** Tags of the open elements, the innermost last. */
  private readonly tags: string[] = [];
  private flattened = false;
  /** How many formulas are open: in them "/>" ends an element. */
  private formulas = 0;

  get isFull(): boolean {
    return this.stopped !== null;
  }

  issues(): readonly Issue[] {
    const depth = issue("I142", { detail: `elements deeper than ${DEPTH_LIMIT} were flattened` });
    return [...(this.flattened ? [depth] : []), ...(this.stopped === null ? [] : [this.stopped])];
  }

  open(tag: string, attributes: Attributes, closesItself: boolean): void {
    const ended = IMPLIED_ENDS.get(tag);
    while (ended?.has(this.tags.at(-1) ?? "")) this.pop();
    if (this.elements.length >= ELEMENT_LIMIT) {
      this.stopped = issue("I141", { detail: `the first ${ELEMENT_LIMIT} elements were read` });
    } else if (this.tags.length >= OPEN_LIMIT) {
      this.stopped = issue("I141", { detail: `${OPEN_LIMIT} elements were left open` });
    } else {
      this.push(tag, attributes);
      if (VOID_ELEMENTS.has(tag) || (closesItself && (tag === "svg" || this.formulas > 0))) this.pop();
    }
  }

  close(tag: string): void {
    const depth = VOID_ELEMENTS.has(tag) ? -1 : this.tags.lastIndexOf(tag);
    if (depth >= 0) while (this.tags.length > depth) this.pop();
    else if (tag === "p" || tag === "br") this.open(tag, {}, false); // as browsers have it
    if (depth < 0 && tag === "p") this.pop();
  }

  text(text: string): void {
    if (isCode(this.current)) return;
    const { children } = this.current;
    const last = children.length - 1;
    const before = children[last];
    if (typeof before === "string") children[last] = before + text;
    else children.push(text);
  }

  private push(tag: string, attributes: Attributes): void {
    this.tags.push(tag);
    if (tag === "math") this.formulas++;
    if (this.tags.length > DEPTH_LIMIT) {
      this.flattened = true;
      this.text(" ");
      return;
    }
    const { current, elements } = this;
    const element = { tag, attributes, parent: current, children: [], order: elements.length };
    current.children.push(element);
    elements.push(element);
    this.current = element;
  }

  private pop(): void {
    if (this.tags.pop() === "math") this.formulas--;
    if (this.tags.length < DEPTH_LIMIT) this.current = this.current.parent ?? this.root;
  }
}

/** Code takes most of the bytes of a page and has no words; structured data are the exception. */
function isCode({ tag, attributes }: PageElement): boolean {
  if (tag === "style") return true;
  return tag === "script" && !/ld\+json/i.test(attributes.type ?? "");
}
