import { Parser } from "htmlparser2";
import { READ_ATTRIBUTES } from "../../knowledge/html-elements.js";
import { type Issue, issue } from "../../model/index.js";
import { NO_ATTRIBUTES, type Page, type PageElement } from "./page.js";

/** Browsers flatten deeper trees too. */
const DEPTH_LIMIT = 512;
/** Beyond this many open elements a page is broken or an attack, and each further tag gets slower to read. */
const OPEN_LIMIT = 4096;
/** A long release with its whole site around it has 20,000 elements. */
const ELEMENT_LIMIT = 300_000;
/** The parser is fed in pieces, so that it can be stopped. */
const PIECE = 65_536;

/**
 * Parses a page of any quality: unclosed, wrongly nested or cut off. What is beyond the limits is left
 * out, with an issue.
 */
export function parsePage(html: string): { readonly page: Page; readonly issues: readonly Issue[] } {
  const builder = new PageBuilder();
  const parser = new Parser(builder);
  for (let from = 0; from < html.length && builder.stopped === null; from += PIECE) {
    parser.write(html.slice(from, from + PIECE));
  }
  parser.end();
  const { root, elements } = builder;
  return { page: { root, elements, size: elements.length }, issues: builder.issues() };
}

/** Takes the parser's events and grows the tree. */
class PageBuilder {
  readonly root: PageElement = newElement("#root", null, 0);
  readonly elements: PageElement[] = [this.root];
  /** Why the rest of the page is not read; null while it is. */
  stopped: Issue | null = null;
  private current: Growing = this.root;
  /** The attributes of the current element, once it has one that is read. */
  private attributes: Record<string, string> | null = null;
  private open = 0;
  private flattened = false;

  issues(): readonly Issue[] {
    const depth = issue("I142", { detail: `elements deeper than ${DEPTH_LIMIT} were flattened` });
    return [...(this.flattened ? [depth] : []), ...(this.stopped === null ? [] : [this.stopped])];
  }

  /** Not `onopentag`: for that the parser would collect all attributes, with most of the bytes of a page. */
  onopentagname(tag: string): void {
    if (this.stopped !== null) return;
    if (this.elements.length >= ELEMENT_LIMIT) {
      this.stopped = issue("I141", { detail: `the first ${ELEMENT_LIMIT} elements were read` });
    } else if (this.open >= OPEN_LIMIT) {
      this.stopped = issue("I141", { detail: `${OPEN_LIMIT} elements were left open` });
    } else if (this.open++ >= DEPTH_LIMIT) {
      this.flattened = true;
      this.ontext(" ");
    } else {
      const element = newElement(tag, this.current, this.elements.length);
      this.current.children.push(element);
      this.elements.push(element);
      this.current = element;
      this.attributes = null;
    }
  }

  onattribute(name: string, value: string): void {
    const read = READ.get(name);
    if (read === undefined || this.stopped !== null || this.open > DEPTH_LIMIT) return;
    if (this.attributes === null) {
      this.attributes = {};
      this.current.attributes = this.attributes;
    }
    this.attributes[read] ??= value;
  }

  onclosetag(): void {
    if (this.stopped !== null) return;
    if (--this.open >= DEPTH_LIMIT) return;
    this.current = this.current.parent ?? this.root;
  }

  ontext(text: string): void {
    if (this.stopped !== null || isCode(this.current)) return;
    const { children } = this.current;
    const last = children.length - 1;
    const before = children[last];
    if (typeof before === "string") children[last] = before + text;
    else children.push(text);
  }
}

/** An element whose attributes are still read. */
type Growing = { -readonly [Key in keyof PageElement]: PageElement[Key] };

const READ: ReadonlyMap<string, string> = new Map(READ_ATTRIBUTES.map((name) => [name, name]));

function newElement(tag: string, parent: PageElement | null, order: number): PageElement {
  return { tag, attributes: NO_ATTRIBUTES, parent, children: [], order };
}

/** Code takes most of the bytes of a page and has no words; structured data are the exception. */
function isCode({ tag, attributes }: PageElement): boolean {
  if (tag === "style") return true;
  return tag === "script" && !/ld\+json/i.test(attributes.type ?? "");
}
