// npm run docs: the pages that are made from the code, so that they cannot disagree with it.
// With --check: exits 1 where a page is stale.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { issuesPage } from "./docs/issues-page.js";
import { recordPage } from "./docs/record-page.js";
import { schemesPage } from "./docs/schemes-page.js";

const PAGES = {
  "docs/record.md": recordPage,
  "docs/issues.md": issuesPage,
  "docs/rating-schemes.md": schemesPage,
};

const check = process.argv.includes("--check");
for (const [path, page] of Object.entries(PAGES)) {
  const url = new URL(`../${path}`, import.meta.url);
  const fresh = page();
  if (existsSync(url) && readFileSync(url, "utf8") === fresh) continue;
  if (check) {
    console.error(`${path} is stale: run npm run docs`);
    process.exitCode = 1;
  } else {
    writeFileSync(url, fresh);
    console.log(`${path} written`);
  }
}
