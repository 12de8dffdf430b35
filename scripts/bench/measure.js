// One variant in a process of its own: warm up on some documents, time one pass over others.
// Prints {"bytes", "documents", "seconds", "peakMegabytes"}.
import { readPages, readReleases } from "./corpus.js";

const VARIANTS = {
  presswork: { sample: 1, prepare: preparePresswork },
  compromise: { sample: 40, prepare: prepareCompromise },
  wink: { sample: 10, prepare: prepareWink },
  "presswork-html": { sample: 1, prepare: preparePressworkHtml },
  "cheerio-load": { sample: 1, prepare: prepareCheerio },
};

const name = process.argv[2];
const { sample, prepare } = VARIANTS[name];
const isHtml = name.includes("html") || name.includes("cheerio");
const { documents } = isHtml ? readPages() : readReleases();
const texts = documents.map((document) => document.text ?? document.html);

const work = await prepare();
const warmUp = Math.ceil(texts.length / 10 / sample);
const timed = texts.slice(Math.ceil(texts.length / 10)).filter((_, index) => index % sample === 0);
for (const text of texts.slice(0, warmUp)) work(text);

const started = performance.now();
let bytes = 0;
for (const text of timed) {
  work(text);
  bytes += Buffer.byteLength(text);
}
const seconds = (performance.now() - started) / 1000;
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ bytes, documents: timed.length, seconds, peakMegabytes }));

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
