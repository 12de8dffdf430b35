import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { Parser } from "htmlparser2";
import { describe, expect, it, test } from "vitest";
import type { PageElement } from "../../../src/ingest/html/page.js";
import { parsePage } from "../../../src/ingest/html/parse-page.js";
import { READ_ATTRIBUTES } from "../../../src/knowledge/html-elements.js";
import cases from "../../cases/html/markup.json" with { type: "json" };

const DOCUMENTS = new URL("../../../corpus/documents/", import.meta.url);

/** A tree as one line, so that two parsers can be compared: tags, attributes that are read, text. */
function outline(html: string): string {
  const parts: string[] = [];
  const walk = ({ children }: PageElement) => {
    for (const child of children) {
      if (typeof child === "string") parts.push(child);
      else {
        parts.push(opening(child.tag, child.attributes));
        walk(child);
        parts.push(`</${child.tag}>`);
      }
    }
  };
  walk(parsePage(html).page.root);
  return parts.join("");
}

/** What htmlparser2 makes of it, without the content of drawings and code, which we do not keep. */
function outlineOfPeer(html: string): string {
  const parts: string[] = [];
  const open: string[] = [];
  const isKept = () => !open.some((tag) => tag === "svg" || tag === "style" || tag === "script");
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (isKept()) parts.push(opening(tag, attributes));
      open.push(tag);
    },
    onclosetag(tag) {
      open.pop();
      if (isKept()) parts.push(`</${tag}>`);
    },
    ontext(text) {
      if (isKept()) parts.push(text);
    },
  });
  parser.end(html);
  return parts.join("");
}

function opening(tag: string, attributes: Readonly<Record<string, string | undefined>>): string {
  const read = Object.entries(attributes).filter(([name]) => READ_ATTRIBUTES.includes(name));
  return `<${tag}${read.map(([name, value]) => ` ${name}=${JSON.stringify(value)}`).join("")}>`;
}

describe("markup is read as a browser reads it", () => {
  it.each(cases)("$why", ({ html, outline: expected }) => {
    expect(outline(html)).toBe(expected);
  });
});

describe("the tree is the one that htmlparser2 grows", () => {
  const pages = readdirSync(DOCUMENTS).filter((name) => name.endsWith(".html"));
  test.each(pages)("%s", (name) => {
    const html = readFileSync(new URL(name, DOCUMENTS), "utf8").replace(/<script\b[\s\S]*?<\/script>/g, "");
    expect(outline(html)).toBe(outlineOfPeer(html));
  });

  test("any patchwork of tags", () => {
    const tags = "p div li ul a b td tr table option select dd dl br img textarea".split(" ");
    const marks = fc.oneof(
      fc.constantFrom(...tags).map((tag) => `<${tag}>`),
      fc.constantFrom(...tags).map((tag) => `</${tag}>`),
      fc.constantFrom("<P CLASS=Lead >", "<a href='x?a=1&copy=2'>", '<div id="a&amp;b" id=c data-x="<p>">'),
      fc.constantFrom(
        "word",
        " ",
        "&amp;",
        "&#8217;s",
        "&copy",
        "&nosuch;",
        "<",
        "a < b",
        "<!-- <p> -->",
        "<!x>",
      ),
      fc.constantFrom(
        "<math><mspace/>x</math>",
        "<i/>",
        "</ b >",
        "<?php ?>",
        "<img alt = 'a b' hidden/>",
        "<b\n>",
      ),
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 25 }), (parts) => {
        const html = `${parts.join("")}>`; // what is cut off inside a tag is lost in either way
        expect(outline(html)).toBe(outlineOfPeer(html));
      }),
      { numRuns: 2000 },
    );
  });
});
