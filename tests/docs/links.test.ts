import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { anchorsOf, pages, proseOf } from "../support/markdown.js";

/** [words](target) and ![words](target); addresses of the web are somebody else's to keep. */
const LINK = /\]\((?!https?:|mailto:)([^)\s]+)\)/g;

describe.each(pages())("%s", (page) => {
  const links = [...new Set([...proseOf(page).matchAll(LINK)].map(([, target = ""]) => target))];

  test("every link leads somewhere", () => {
    expect(links.filter((link) => !leadsSomewhere(page, link))).toEqual([]);
  });
});

test("every page of the docs is in their index", () => {
  const indexed = new Set([...proseOf("docs/README.md").matchAll(LINK)].map(([, target]) => target));
  const missing = readdirSync("docs").filter((name) => /^(?!README).+\.md$/.test(name) && !indexed.has(name));
  expect(missing).toEqual([]);
});

function leadsSomewhere(page: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? page : join(dirname(page), path);
  if (!existsSync(target)) return false;
  return anchor === undefined || !target.endsWith(".md") || anchorsOf(target).has(anchor);
}
