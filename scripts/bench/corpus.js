// What the benchmarks read: real releases where the shared material is there, else our own, repeated.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const SHARED = new URL("../../../shared/corpora/", import.meta.url);
const OWN = new URL("../../corpus/documents/", import.meta.url);

/** Enough of our own releases that the engine is warm for most of them. */
const REPEATS = 150;

/** @returns {{ name: string, documents: { id: string, text: string }[] }} */
export function readReleases() {
  const shared = new URL("releases.jsonl.gz", SHARED);
  if (existsSync(shared)) return { name: "5,983 real releases", documents: readPacked(shared) };
  const own = readdirSync(OWN)
    .filter((name) => name.endsWith(".txt"))
    .map((id) => ({ id, text: readFileSync(new URL(id, OWN), "utf8") }));
  const documents = Array.from({ length: REPEATS }, (_, round) =>
    own.map(({ id, text }) => ({ id: `${round}-${id}`, text: `${text}\n\n${round}` })),
  ).flat();
  return { name: `our own ${own.length} releases, ${REPEATS} times`, documents };
}

/** @returns {{ name: string, documents: { id: string, html: string }[] }} */
export function readPages() {
  const shared = new URL("article-pages.jsonl.gz", SHARED);
  if (existsSync(shared)) return { name: "500 article pages", documents: readPacked(shared) };
  const own = readdirSync(OWN)
    .filter((name) => name.endsWith(".html"))
    .map((id) => ({ id, html: readFileSync(new URL(id, OWN), "utf8") }));
  return {
    name: `our own ${own.length} pages, 30 times`,
    documents: Array.from({ length: 30 }, () => own).flat(),
  };
}

function readPacked(url) {
  return gunzipSync(readFileSync(url))
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}
