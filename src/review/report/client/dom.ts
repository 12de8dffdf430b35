import { showControls } from "../../visible-controls.js";

type Child = Node | string | null;

/**
 * An element with attributes and children. Words become text and nothing else: this is the only place that
 * puts what a release says into the page, and it knows no markup.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value);
  for (const child of children) {
    if (child !== null) created.append(typeof child === "string" ? showControls(child) : child);
  }
  return created;
}

/** A part of the page that is always there. */
export function part<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the page has no ${selector}`);
  return found;
}
