// The words of the HTML that a peer returns, with a line end where a block ends: their own `textContent` glues the
// last word of a paragraph to the first of the next.
import { parseHTML } from "linkedom";

const BLOCKS = new Set(
  "P DIV LI UL OL H1 H2 H3 H4 H5 H6 TR TD TH TABLE BLOCKQUOTE SECTION ARTICLE FIGURE FIGCAPTION PRE BR HR DL DT DD".split(
    " ",
  ),
);

export function textOf(html) {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const parts = [];
  collect(document.body, parts);
  return parts.join("");
}

function collect(node, parts) {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) parts.push(child.textContent);
    else if (child.nodeType === 1) {
      const gap = BLOCKS.has(child.tagName.toUpperCase()) ? "\n" : "";
      parts.push(gap);
      collect(child, parts);
      parts.push(gap);
    }
  }
}
