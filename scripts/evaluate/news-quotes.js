// Quotations of news articles and their sources, at volume: how many of the wholly direct ones are found, and
// for how many the words that name the source are. Reads shared material; says so where it is absent.
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { loadKnowledge } from "../../dist/knowledge/index.js";
import { processDocument } from "../../dist/pipeline.js";

const CORPUS = new URL("../../../shared/corpora/news-quotes.jsonl.gz", import.meta.url);
if (!existsSync(CORPUS)) {
  console.log("skipped: shared/corpora/news-quotes.jsonl.gz is not on this machine");
  process.exit(0);
}

const showMisses = Number(process.argv[2] ?? 0);
const knowledge = loadKnowledge();
const tallies = {
  found: newTally(),
  named: newTally(),
  nominal: newTally(),
  pronoun: newTally(),
  all: newTally(),
};
let shown = 0;

for (const line of gunzipSync(readFileSync(CORPUS)).toString("utf8").trim().split("\n")) {
  const article = JSON.parse(line);
  const direct = article.quotes.filter((quote) => quote.kind === "direct" && isMarked(article, quote));
  const record = read(article.text);
  const [from, to] = [densely(article.text), densely(record.text)];
  for (const quote of direct) {
    const { content, sources } = locate(from, to, quote);
    const touching = record.quotes.filter(({ parts }) =>
      parts.some((part) => content.some((span) => shared(part, span) > 0)),
    );
    const isFound =
      coverage(
        content,
        touching.flatMap(({ parts }) => parts),
      ) >= 0.9;
    count(tallies.found, isFound);
    if (!isFound && shown < showMisses) show("not found", article, quote, touching);
    if (!quote.source_spans?.length) continue;
    const isNamed = touching.some(
      ({ speaker }) => speaker.mention && sources.some((span) => shared(span, speaker.mention) > 0),
    );
    count(tallies[formOf(quote.source)], isNamed);
    count(tallies.all, isNamed);
    if (isFound && !isNamed && shown < showMisses) show("source", article, quote, touching);
  }
}

console.log("direct quotations of news articles (news-quotes.jsonl.gz)");
print("words found (overlap ≥ 0.9)", tallies.found);
print("source overlapped", tallies.all);
for (const form of ["named", "nominal", "pronoun"]) print(`  ${form}`, tallies[form]);

function read(text) {
  const bytes = new TextEncoder().encode(text);
  const input = {
    uri: "article",
    bytes,
    mediaType: "text/plain",
    charset: "utf-8",
    url: null,
    retrievedAt: null,
  };
  return processDocument(input, { knowledge });
}

/** Wholly direct: every span is in marks. Some have the narrator's words in them, or no marks at all. */
function isMarked(article, { content_spans }) {
  return content_spans.every(([start, end]) =>
    /^["“'‘].*["”'’][.,?!]?$/s.test(article.text.slice(start, end)),
  );
}

/**
 * From the spans of a quotation in the article to spans of the canonical text, where white space and some
 * furniture differ: its words are looked up at the place nearest to where they stood, the source beside them.
 */
function locate(article, canonical, quote) {
  const [first, ...rest] = quote.content_spans;
  const shift = shiftNear(article, canonical, first);
  const toSpan = ([start, end], drift) => ({
    start: canonical.places[article.counts[start] + drift] ?? 0,
    end: (canonical.places[article.counts[end] - 1 + drift] ?? -1) + 1,
  });
  return {
    content: [toSpan(first, shift), ...rest.map((span) => toSpan(span, shiftNear(article, canonical, span)))],
    sources: (quote.source_spans ?? []).map((span) => toSpan(span, shift)),
  };
}

function shiftNear(article, canonical, [start, end]) {
  const words = article.text.slice(start, end).replace(/\s/g, "");
  const expected = article.counts[start];
  const before = canonical.dense.lastIndexOf(words, expected);
  const after = canonical.dense.indexOf(words, expected);
  const nearest = after < 0 || (before >= 0 && expected - before < after - expected) ? before : after;
  return nearest < 0 ? 0 : nearest - expected;
}

/** A text by its characters without white space: how many stand before each offset, and where each stands. */
function densely(text) {
  const counts = new Int32Array(text.length + 1);
  const places = [];
  for (let at = 0; at < text.length; at++) {
    const isSpace = /\s/.test(text[at]);
    counts[at + 1] = counts[at] + (isSpace ? 0 : 1);
    if (!isSpace) places.push(at);
  }
  return { text, counts, places, dense: text.replace(/\s/g, "") };
}

function shared(a, b) {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** Share of the characters of some spans that others cover; marks, which are not ours, do not count. */
function coverage(spans, parts) {
  const total = spans.reduce((sum, span) => sum + span.end - span.start, 0);
  const covered = spans.flatMap((span) => parts.map((part) => Math.max(0, shared(span, part))));
  return covered.reduce((sum, length) => sum + length, 0) / Math.max(1, total - 2 * spans.length);
}

function formOf(source) {
  if (/^(?:he|she|they|it|we|i|him|her|his|their|who|you)$/i.test(source)) return "pronoun";
  return /\b[A-Z]/.test(source.replace(/^(?:The|A|An) /, "")) ? "named" : "nominal";
}

function newTally() {
  return { right: 0, all: 0 };
}

function count(tally, isRight) {
  tally.all++;
  if (isRight) tally.right++;
}

function print(name, { right, all }) {
  console.log(`  ${name.padEnd(30)} ${(right / all).toFixed(4)}  ${right} of ${all}`);
}

function show(what, article, quote, touching) {
  shown++;
  const [start] = quote.content_spans[0];
  const [, end] = quote.content_spans.at(-1);
  const around = article.text.slice(Math.max(0, start - 160), end + 160);
  const got = touching.map(({ rule, speaker }) => `${rule}: ${speaker.mention?.text}`);
  console.log(`${what} | ${quote.source} | ${quote.cue} | ${got.join(" & ")}\n    ${JSON.stringify(around)}`);
}
