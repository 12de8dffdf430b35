/** Attributes by lower-case name; those that are read are named. */
export interface Attributes {
  readonly [name: string]: string | undefined;
  readonly alt?: string;
  readonly class?: string;
  readonly colspan?: string;
  readonly content?: string;
  readonly datetime?: string;
  readonly hidden?: string;
  readonly href?: string;
  readonly id?: string;
  readonly itemprop?: string;
  readonly lang?: string;
  readonly name?: string;
  readonly property?: string;
  readonly rel?: string;
  readonly role?: string;
  readonly style?: string;
  readonly title?: string;
  readonly type?: string;
}

/** Those of most elements. */
export const NO_ATTRIBUTES: Attributes = {};

/** An element of a page. Text stands between its children as plain strings, entities decoded. */
export interface PageElement {
  /** Lower case; "#root" for the page itself. */
  readonly tag: string;
  readonly attributes: Attributes;
  readonly parent: PageElement | null;
  readonly children: (PageElement | string)[];
  /** Its place in `page.elements`: a parent comes before its children. */
  readonly order: number;
}

/** A page as one tree, shared by main content and metadata. Nothing is ever taken out of it. */
export interface Page {
  readonly root: PageElement;
  /** Every element in document order, so that a walk over the tree is a loop, never a recursion. */
  readonly elements: readonly PageElement[];
  /** More than the `order` of any element: the length of an array with a place for each. */
  readonly size: number;
}

export function classNames({ attributes }: PageElement): string {
  if (attributes === NO_ATTRIBUTES) return "";
  const { class: names = "", id = "" } = attributes;
  return id === "" ? names : `${names} ${id}`;
}
