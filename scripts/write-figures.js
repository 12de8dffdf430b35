// npm run figures -- evaluation|performance|comparison|spark: runs the command behind a page and puts what it
// printed between the page's markers, so that no figure in the docs was typed by hand. The front page has a
// table of the evaluation.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { accuracyTable } from "./docs/accuracy-table.js";
import { comparisonTable } from "./docs/comparison-table.js";

const PAGES = {
  evaluation: { fenced: true, command: ["scripts/evaluate.js"] },
  performance: { fenced: false, command: ["scripts/bench.js"] },
  comparison: { fenced: false, command: ["scripts/compare.js"] },
  spark: { fenced: false, command: ["scripts/spark/measure-overhead.js"] },
};

const [name, ...options] = process.argv.slice(2);
const page = PAGES[name];
if (page === undefined) throw new Error(`which page? ${Object.keys(PAGES).join(" or ")}`);

const printed = execFileSync(process.execPath, [...page.command, ...options], {
  encoding: "utf8",
  stdio: ["ignore", "pipe", "inherit"],
  maxBuffer: 2 ** 26,
}).trim();
write(`docs/${name}.md`, "figures", page.fenced ? `\`\`\`text\n${printed}\n\`\`\`` : printed);
if (name === "evaluation") write("README.md", "accuracy", accuracyTable(printed));
if (name === "comparison") write("README.md", "comparison", comparisonTable(printed));

function write(path, marker, figures) {
  const url = new URL(`../${path}`, import.meta.url);
  const text = readFileSync(url, "utf8");
  const between = new RegExp(`(<!-- ${marker} -->\n)[\\s\\S]*?(\n<!-- end of ${marker} -->)`);
  if (!between.test(text)) throw new Error(`${path} has no markers`);
  writeFileSync(
    url,
    text.replace(between, (_, start, end) => `${start}${figures}${end}`),
  );
}
