// How fast percentages alone are: megabytes of text a second on one core, over the releases in ../shared, and on
// text made to be slow. compromise reads a sample in the same run, so that the ratio holds on any machine.
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import nlp from "compromise";
import { NO_FINDINGS } from "../../dist/extract/index.js";
import { percentages } from "../../dist/extract/percentages/index.js";
import { ingest } from "../../dist/ingest/index.js";
import { loadKnowledge } from "../../dist/knowledge/index.js";
import { splitSentences } from "../../dist/language/sentences.js";

const RELEASES = new URL("../../../shared/corpora/releases.jsonl.gz", import.meta.url);
const knowledge = loadKnowledge();

if (existsSync(RELEASES)) benchReleases(gunzipSync(readFileSync(RELEASES)).toString("utf8"));
else console.log("releases: skipped, shared/corpora is not on this machine");

for (const unit of ["1234567890", "%", "per cent ", "from 1% to ", "5% ", "half of "]) {
  const [quarter, whole] = [250_000, 1_000_000].map((size) => {
    const document = asDocument(unit.repeat(Math.ceil(size / unit.length)));
    return fastest(1, () => extract(document));
  });
  const growth = (whole / quarter).toFixed(1);
  console.log(
    `${JSON.stringify(unit).padEnd(14)} 1 MB in ${whole.toFixed(0)} ms; 4 × the text takes ${growth} × the time`,
  );
}

function benchReleases(lines) {
  const texts = lines
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line).text);
  const documents = texts.map(asDocument);
  const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  let found = 0;
  const ms = fastest(5, () => {
    found = 0;
    for (const document of documents) found += extract(document).percentages.length;
  });
  const sample = texts.slice(0, 20);
  const sampleBytes = sample.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const peer = fastest(1, () => {
    for (const text of sample) nlp(text).percentages().json();
  });
  const [ours, theirs] = [bytes / 1000 / ms, sampleBytes / 1000 / peer];
  console.log(`releases       ${found} findings in ${(bytes / 1e6).toFixed(1)} MB: ${ours.toFixed(0)} MB/s`);
  console.log(
    `compromise     ${theirs.toFixed(2)} MB/s on ${sample.length} of them: we are ${(ours / theirs).toFixed(0)} times as fast`,
  );
}

/** Ingested once, outside the clock. */
function asDocument(text) {
  const bytes = new TextEncoder().encode(text);
  const input = {
    uri: "bench",
    bytes,
    mediaType: "text/plain",
    charset: "utf-8",
    url: null,
    retrievedAt: null,
  };
  const { document } = ingest(input);
  return document === null
    ? { text, blocks: [], sentences: [] }
    : { ...document, sentences: splitSentences(document) };
}

function extract(document) {
  return percentages.extract(document, {
    knowledge,
    sentences: document.sentences,
    found: NO_FINDINGS,
    reject: null,
  });
}

/** Milliseconds of processor time, so that a busy machine does not count against us; the best of some rounds. */
function fastest(rounds, run) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    run();
    best = Math.min(best, process.cpuUsage(before).user / 1000);
  }
  return best;
}
