// npm run figures -- evaluation|performance: runs the command behind a page and puts what it printed between the
// page's markers, so that no figure in the docs was typed by hand.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const PAGES = {
  evaluation: { fenced: true, command: ["scripts/evaluate.js"] },
  performance: { fenced: false, command: ["scripts/bench.js"] },
};

const [name, ...options] = process.argv.slice(2);
const page = PAGES[name];
if (page === undefined) throw new Error(`which page? ${Object.keys(PAGES).join(" or ")}`);

const url = new URL(`../docs/${name}.md`, import.meta.url);
const printed = execFileSync(process.execPath, [...page.command, ...options], {
  encoding: "utf8",
  stdio: ["ignore", "pipe", "inherit"],
  maxBuffer: 2 ** 26,
}).trim();
const figures = page.fenced ? `\`\`\`text\n${printed}\n\`\`\`` : printed;
const text = readFileSync(url, "utf8");
const between = /(<!-- figures -->\n)[\s\S]*?(\n<!-- end of figures -->)/;
if (!between.test(text)) throw new Error(`docs/${name}.md has no markers`);
writeFileSync(
  url,
  text.replace(between, (_, start, end) => `${start}${figures}${end}`),
);
