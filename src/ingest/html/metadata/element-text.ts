import { INLINE_ELEMENTS, SILENT_ELEMENTS } from "../../../knowledge/html-elements.js";
import { tidyWords } from "../../canonical/white-space.js";
import type { PageElement } from "../page.js";

/** The words in an element, in one line, of its first `limit` characters. Walks without recursion. */
export function elementText(element: PageElement, limit = 400): string {
  let text = "";
  const stack: (PageElement | string)[] = [element];
  for (let next = stack.pop(); next !== undefined && text.length < limit; next = stack.pop()) {
    if (typeof next === "string") text += next;
    else if (next === element || !SILENT_ELEMENTS.has(next.tag)) {
      if (!INLINE_ELEMENTS.has(next.tag)) text += " ";
      for (let index = next.children.length - 1; index >= 0; index--) {
        const child = next.children[index];
        if (child !== undefined) stack.push(child);
      }
      if (next.tag === "br") text += " ";
    }
  }
  return tidyWords(text.slice(0, limit));
}
