import { type Attributes, classNames, type Page, type PageElement } from "../page.js";
import { elementText } from "./element-text.js";
import { readStructuredData, type StructuredData } from "./json-ld.js";

/** What a page states about itself, gathered in one loop and not yet believed. */
export interface PageFacts {
  /** Content of `<meta>` by lower-case name, in order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly data: StructuredData;
  readonly title: string | null;
  /** Every h1. */
  readonly headings: readonly PageElement[];
  /** Every h2, h3 and h4. */
  readonly subheadings: readonly PageElement[];
  readonly canonical: string | null;
  readonly language: string | null;
  readonly times: readonly PageElement[];
  /** Elements by each word of their `itemprop`. */
  readonly properties: ReadonlyMap<string, readonly PageElement[]>;
  readonly authorLinks: readonly PageElement[];
  readonly bylines: readonly PageElement[];
  readonly dateLines: readonly PageElement[];
  readonly tagLinks: readonly PageElement[];
  /** Where a page may print its own name: links home, pictures with words, footers. */
  readonly brandPlaces: readonly PageElement[];
}

export function gatherFacts(page: Page): PageFacts {
  const metas = new Map<string, string[]>();
  const properties = new Map<string, PageElement[]>();
  const headings: PageElement[] = [];
  const subheadings: PageElement[] = [];
  const times: PageElement[] = [];
  const authorLinks: PageElement[] = [];
  const bylines: PageElement[] = [];
  const dateLines: PageElement[] = [];
  const tagLinks: PageElement[] = [];
  const brandPlaces: PageElement[] = [];
  const kinds = new Map<string, NameKind>();
  let title: string | null = null;
  let canonical: string | null = null;
  let language: string | null = null;

  for (const element of page.elements) {
    const { tag, attributes } = element;
    const { rel, itemprop } = attributes;
    if (tag === "html") language ??= attributes.lang ?? attributes["xml:lang"] ?? null;
    else if (tag === "title") {
      if (title === null && !isInside(element, "svg")) title = elementText(element);
    } else if (tag === "meta") addMeta(metas, attributes);
    else if (tag === "h1") headings.push(element);
    else if (tag === "h2" || tag === "h3" || tag === "h4") subheadings.push(element);
    else if (tag === "time") times.push(element);
    else if (tag === "link" && rel?.toLowerCase() === "canonical") canonical ??= attributes.href ?? null;
    if (rel !== undefined && /\bauthor\b/i.test(rel) && tag !== "link") authorLinks.push(element);
    if (rel !== undefined && /\btag\b/i.test(rel)) tagLinks.push(element);
    if (itemprop !== undefined) {
      for (const name of itemprop.toLowerCase().split(/\s+/)) add(properties, name, element);
    }
    if (mayPrintBrand(element)) brandPlaces.push(element);
    if (tag === "meta" || tag === "html" || tag === "body") continue;
    const names = classNames(element);
    if (names === "") continue;
    const { isByline, isDateLine } = kinds.get(names) ?? remember(kinds, names);
    if (isByline) bylines.push(element);
    if (isDateLine) dateLines.push(element);
  }
  return {
    metas,
    data: readStructuredData(page),
    title,
    headings,
    subheadings,
    canonical,
    language,
    times,
    properties,
    authorLinks,
    bylines,
    dateLines,
    tagLinks,
    brandPlaces,
  };
}

function mayPrintBrand({ tag, attributes }: PageElement): boolean {
  if (tag === "a") return attributes.href === "/" || attributes.rel === "home";
  return tag === "footer" || (tag === "img" && attributes.alt !== undefined && attributes.alt !== "");
}

interface NameKind {
  readonly isByline: boolean;
  readonly isDateLine: boolean;
}

/** A page uses the same names for hundreds of elements. */
function remember(kinds: Map<string, NameKind>, names: string): NameKind {
  const kind = SIGNED.test(names)
    ? { isByline: BYLINE.test(names), isDateLine: DATE_LINE.test(names) }
    : NEITHER;
  kinds.set(names, kind);
  return kind;
}

function addMeta(metas: Map<string, string[]>, attributes: Attributes): void {
  const name = attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes["http-equiv"];
  const content = attributes.content?.trim();
  if (name !== undefined && content) add(metas, name.toLowerCase(), content);
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

function isInside({ parent }: PageElement, tag: string): boolean {
  for (let above = parent; above !== null; above = above.parent) if (above.tag === tag) return true;
  return false;
}

/** The first content of the first of these names that the page has. */
export function firstMeta(
  { metas }: PageFacts,
  names: readonly string[],
): { readonly value: string; readonly from: string } | null {
  for (const name of names) {
    const value = metas.get(name)?.[0];
    if (value !== undefined) return { value, from: `meta:${name}` };
  }
  return null;
}

const NEITHER: NameKind = { isByline: false, isDateLine: false };
/** Part of every name that either pattern accepts. */
const SIGNED = /author|byline|date|post|publish|time|writer/i;
const BYLINE = /byline|(?:^|[\s_-])(?:author|writer)/i;
const DATE_LINE =
  /(?:^|[\s_-])(?:date|published|publish|pubdate|posted|timestamp|time)(?:$|[\s_-])|postdate|publishdate|pub-?date|articledate/i;
