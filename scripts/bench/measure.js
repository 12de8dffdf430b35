// One variant in a process of its own: warm up on some documents, time one pass over others.
// Prints {"bytes", "documents", "seconds", "peakMegabytes"}.
import { readReleases, streamPages } from "./corpus.js";

/** `sample`: every so manieth document of a slow peer; `warmUp`: documents before the clock starts. */
const VARIANTS = {
  presswork: { sample: 1, warmUp: 600, prepare: preparePresswork },
  compromise: { sample: 40, warmUp: 15, prepare: prepareCompromise },
  wink: { sample: 10, warmUp: 60, prepare: prepareWink },
  "presswork-html": { sample: 1, warmUp: 50, prepare: preparePressworkHtml },
  "cheerio-load": { sample: 1, warmUp: 50, prepare: prepareCheerio },
};

const name = process.argv[2];
const { sample, warmUp, prepare } = VARIANTS[name];
const isHtml = name.includes("html") || name.includes("cheerio");
const texts = isHtml ? streamPages() : readReleases().documents.map(({ text }) => text);

const work = await prepare();
let read = 0;
let bytes = 0;
let documents = 0;
let seconds = 0;
for await (const text of texts) {
  if (read++ % sample !== 0) continue;
  const started = performance.now();
  work(text);
  if (read <= warmUp * sample) continue;
  seconds += (performance.now() - started) / 1000;
  bytes += Buffer.byteLength(text);
  documents++;
}
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ bytes, documents, seconds, peakMegabytes }));

/** Text to the validated record as JSON: everything on. */
async function preparePresswork() {
  const { extract, loadSchemes } = await import("../../dist/index.js");
  const knowledge = loadSchemes();
  return (text) => JSON.stringify(extract(text, { knowledge, mediaType: "text/plain" }));
}

async function preparePressworkHtml() {
  const { extract, loadSchemes } = await import("../../dist/index.js");
  const knowledge = loadSchemes();
  return (html) => JSON.stringify(extract(html, { knowledge, mediaType: "text/html" }));
}

async function prepareCompromise() {
  const { default: nlp } = await import("compromise");
  return (text) => nlp(text);
}

async function prepareWink() {
  const { default: winkNLP } = await import("wink-nlp");
  const { default: model } = await import("wink-eng-lite-web-model");
  const wink = winkNLP(model, ["sbd", "pos"]);
  return (text) => wink.readDoc(text);
}

/** cheerio's default parser, parsing only. */
async function prepareCheerio() {
  const { load } = await import("cheerio");
  return (html) => load(html);
}
