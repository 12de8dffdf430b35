// What the benchmarks read: real releases where the shared material is there, else our own, repeated.
import { createReadStream, existsSync, readdirSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip, gunzipSync } from "node:zlib";

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

const PAGES = new URL("article-pages.jsonl.gz", SHARED);

export function nameOfPages() {
  return existsSync(PAGES) ? "500 article pages" : "our own pages, 30 times";
}

/** One page at a time, as a user reads an archive, so that the peak of memory is that of the work. */
export async function* streamPages() {
  if (existsSync(PAGES)) {
    const input = createReadStream(PAGES).pipe(createGunzip());
    for await (const line of createInterface({ input })) yield JSON.parse(line).html;
    return;
  }
  const own = readdirSync(OWN).filter((name) => name.endsWith(".html"));
  for (let round = 0; round < 30; round++) {
    for (const name of own) yield readFileSync(new URL(name, OWN), "utf8");
  }
}

function readPacked(url) {
  return gunzipSync(readFileSync(url))
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}
