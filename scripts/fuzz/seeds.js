// What is mutated: our own releases and scheme files, and the shared documents where they are on this machine.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const OWN = new URL("../../corpus/documents/", import.meta.url);
const SCHEMES = new URL("../../src/knowledge/rating-schemes/", import.meta.url);
const SHARED = new URL("../../../shared/", import.meta.url);

/** Of a large shared set, so many are enough. */
const MOST = 1000;

/** @returns {{ texts: string[], pages: string[], schemes: string[] }} */
export function readSeeds() {
  const texts = readFolder(OWN, ".txt");
  const pages = readFolder(OWN, ".html");
  const rated = new URL("gold/ratings/", SHARED);
  return {
    texts: [...texts, ...readFolder(rated, ".txt"), ...readPacked("corpora/releases.jsonl.gz", "text")],
    pages: [...pages, ...readFolder(rated, ".html"), ...readPacked("corpora/article-pages.jsonl.gz", "html")],
    schemes: readFolder(SCHEMES, ".json"),
  };
}

function readFolder(folder, extension) {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(extension));
  return names.sort().map((name) => readFileSync(new URL(name, folder), "utf8"));
}

function readPacked(path, field) {
  const file = new URL(path, SHARED);
  if (!existsSync(file)) return [];
  const lines = gunzipSync(readFileSync(file)).toString("utf8").split("\n").filter(Boolean);
  const step = Math.max(1, Math.floor(lines.length / MOST));
  return lines.filter((_, index) => index % step === 0).map((line) => JSON.parse(line)[field]);
}
