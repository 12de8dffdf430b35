// npm run soak: memory over many documents, in one thread as a worker has it. Releases and pages are repeated with
// small changes, so that no two are the same and nothing can be kept for the next.
// Options: --documents N (default 200,000). Fails where the second half keeps more than the first by a tenth.
import { parseArgs } from "node:util";
import { extract, loadSchemes } from "../dist/index.js";
import { readSeeds } from "./fuzz/seeds.js";

/** What is left after a collection; more than this over the first half is kept by somebody. */
const MOST_GROWTH = 1.1;

const { values } = parseArgs({ options: { documents: { type: "string", default: "200000" } } });
const documents = Number(values.documents);
const knowledge = loadSchemes();
const { texts, pages } = readSeeds();
const peaks = [];
let bytes = 0;

console.log("| documents | MB read | RSS, MB | heap used, MB |\n| ---: | ---: | ---: | ---: |");
for (let number = 1; number <= documents; number++) {
  const { text, mediaType } = document(number);
  JSON.stringify(extract(text, { knowledge, mediaType }));
  bytes += text.length;
  if (number % Math.ceil(documents / 10) === 0 || number === documents) report(number);
}

const growth = Math.max(...peaks.slice(5)) / Math.max(...peaks.slice(0, 5));
console.log(`\nthe second half's peak is ${growth.toFixed(3)} of the first half's`);
if (growth > MOST_GROWTH) process.exitCode = 1;

/** Every hundredth is a page. The number goes into names, so that caches by name would grow. */
function document(number) {
  const isPage = number % 100 === 0;
  const all = isPage ? pages : texts;
  const text = all[number % all.length].replace(/\b(?:said|says)\b/g, `said Ann${number.toString(36)} Bell,`);
  return { text: `${text}\n\n${number}`, mediaType: isPage ? "text/html" : "text/plain" };
}

/** Garbage is collected first: what the engine has not yet thrown away says nothing of what is kept. */
function report(number) {
  globalThis.gc();
  const { rss, heapUsed } = process.memoryUsage();
  peaks.push(heapUsed);
  const megabytes = (value) => Math.round(value / 1e6).toLocaleString("en");
  console.log(
    `| ${number.toLocaleString("en")} | ${megabytes(bytes)} | ${megabytes(rss)} | ${megabytes(heapUsed)} |`,
  );
}
