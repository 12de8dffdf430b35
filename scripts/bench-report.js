// node scripts/bench-report.js report.html: how quick a report is in a browser, from the disk. Budgets for
// 5,000 releases: 60 MB, first paint 3 s, a filter 200 ms.
import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "playwright-core";

const [file] = process.argv.slice(2);
if (file === undefined || !existsSync(file)) throw new Error("give the page that `presswork report` wrote");

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage();
const started = performance.now();
await page.goto(`file://${resolve(file)}`, { waitUntil: "commit" });
await page.waitForSelector("tbody tr");
const rows = performance.now() - started;
await page.waitForSelector("html[data-ready]");
const ready = performance.now() - started;
const paint = await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime");

console.log(`${(statSync(file).size / 1e6).toFixed(1)} MB, ${await page.locator("#count").textContent()}`);
console.log(`first paint ${ms(paint)}, table ${ms(rows)}, texts searchable ${ms(ready)}`);
for (const [field, value] of [
  ["words", "the"],
  ["words", "“chief executive” climate"],
  ["speaker", "smith"],
  ["has", "rating"],
]) {
  const { took, count } = await page.evaluate(filter, [field, value]);
  console.log(`filter ${field} = ${value}: ${ms(took)}, ${count}`);
}
await browser.close();

/** Runs in the page: sets a field, and waits until the table is laid out. */
function filter([field, value]) {
  const input = document.querySelector(`[name=${field}]`);
  input.value = value;
  const started = performance.now();
  input.dispatchEvent(new Event("input", { bubbles: true }));
  document.body.getBoundingClientRect();
  const took = performance.now() - started;
  const count = document.querySelector("#count").textContent;
  input.value = "";
  return { took, count };
}

function ms(milliseconds) {
  return `${Math.round(milliseconds)} ms`;
}
