// npm run check-patterns: no regular expression may make a document slow. recheck judges every pattern of dist/; one
// that it does not call linear may only be shown texts so short that its worst case costs nothing, which is watched.
// Options: --list prints every pattern that is not linear; --fresh forgets the verdicts that are known.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { isSlow } from "./patterns/attack.js";
import { collectPatterns, keyOf } from "./patterns/collect.js";
import { hostileDocuments, ordinaryDocuments } from "./patterns/documents.js";
import { judgePatterns } from "./patterns/judge.js";
import { longestTexts } from "./patterns/watch.js";

/** A pattern that recheck cannot judge may see a clause, not more. */
const UNKNOWN_AT_MOST = 300;

const { values } = parseArgs({
  options: { list: { type: "boolean", default: false }, fresh: { type: "boolean", default: false } },
});
const allowed = JSON.parse(readFileSync(new URL("./patterns/allowed.json", import.meta.url), "utf8"));

const patterns = await collectPatterns();
const { extract, loadSchemes } = await import("../dist/index.js");
const knowledge = loadSchemes();
readAll(ordinaryDocuments()); // Some patterns are made from knowledge only when they are first needed.
const { verdicts, asked } = judgePatterns(patterns, values);
const doubtful = new Map(
  verdicts.filter(({ verdict }) => verdict.status !== "linear").map((found) => [keyOf(found.pattern), found]),
);
const attacks = [...doubtful.values()].map(({ verdict }) => verdict).filter(({ pumps }) => pumps);
const longest = longestTexts(doubtful, () => {
  readAll(ordinaryDocuments());
  readAll(hostileDocuments(attacks));
});

const complaints = [];
for (const [key, { pattern, verdict }] of doubtful) {
  const length = longest.get(key) ?? null;
  const degree = verdict.status === "unknown" ? "unknown" : `degree ${verdict.degree}`;
  if (values.list) console.log(`${pattern.name}: ${degree}, shown ${length ?? "nothing"}`);
  const complaint = complain(pattern, verdict, length);
  if (complaint !== null && allowed[pattern.name] === undefined) {
    complaints.push(`${pattern.name} (${degree}) ${complaint}: ${key.slice(0, 200)}`);
  }
}
const names = new Set([...doubtful.values()].map(({ pattern }) => pattern.name));
for (const name of Object.keys(allowed)) {
  if (!names.has(name))
    complaints.push(`${name} is allowed, but there is no such pattern, or it is linear now`);
}

for (const complaint of complaints) console.error(complaint);
console.log(
  `${patterns.size} patterns, ${asked} judged anew: ${patterns.size - doubtful.size} linear, ` +
    `${doubtful.size} that see short texts only, ${complaints.length} to mend`,
);
if (complaints.length > 0) process.exitCode = 1;

function complain(pattern, verdict, length) {
  if (length === null) return "was shown nothing by the documents here";
  if (verdict.status === "unknown") {
    return length > UNKNOWN_AT_MOST ? `was shown ${length} characters` : null;
  }
  return isSlow(pattern, verdict, length) ? `is slow on ${length} characters, which it was shown` : null;
}

function readAll(documents) {
  for (const { text, mediaType } of documents) extract(text, { knowledge, mediaType });
}
