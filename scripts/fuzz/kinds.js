// What somebody else may hand us: how each kind of input is made, and which reader it goes to. A reader returns
// outcomes to look at; what it throws is judged by `isClear`.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extract, loadSchemes } from "../../dist/index.js";
import { readListing } from "../../dist/sources/feeds/index.js";
import { readReference } from "../../dist/sources/index.js";
import { readWarcPages } from "../../dist/sources/warc/documents.js";
import { parseRobots } from "../../dist/sources/web/robots.js";
import { encode } from "./bytes.js";
import { mutateJson } from "./json.js";
import { PAGE_MUTATIONS } from "./page.js";
import { below, pick } from "./random.js";
import { TEXT_MUTATIONS } from "./text.js";

const knowledge = loadSchemes();
const decode = (bytes) => new TextDecoder().decode(bytes);

/**
 * @typedef {{ share: number, make: (random: () => number, seeds: object) => Uint8Array,
 *   read: (bytes: Uint8Array) => Promise<object[]> | object[], isClear: (error: Error) => boolean }} Kind
 * `share`: how often among the others.
 */

/** @type {Record<string, Kind>} */
export const KINDS = {
  text: {
    share: 10,
    make: (random, { texts }) => encode(mutated(texts, TEXT_MUTATIONS, random), random),
    read: (bytes) => [extract(bytes, { knowledge, mediaType: "text/plain" })],
    isClear: () => false,
  },
  page: {
    share: 6,
    make: (random, { pages }) => encode(mutated(pages, PAGE_MUTATIONS, random), random),
    read: (bytes) => [
      extract(bytes, { knowledge, mediaType: "text/html", url: "https://news.example/2026/1" }),
    ],
    isClear: () => false,
  },
  unknown: {
    share: 2,
    make: (random, { texts, pages }) =>
      encode(mutated([pick(random, texts), pick(random, pages)], TEXT_MUTATIONS, random), random),
    read: (bytes) => [extract(bytes, { knowledge })],
    isClear: () => false,
  },
  line: {
    share: 2,
    make: (random, { texts, pages }) => {
      const line = { uri: "a", text: pick(random, texts), publishedAt: "2026-05-04", tags: ["b"] };
      const page = { url: "https://news.example/1", html: pick(random, pages) };
      return Buffer.from(mutateJson(JSON.stringify(pick(random, [line, page])), random, "{}"));
    },
    read: (bytes) => {
      const read = readReference({ kind: "line", uri: "a#1", json: decode(bytes), keepFields: true });
      return read.status === "read" ? [extract(read.input.bytes, { ...read.input, knowledge })] : [];
    },
    isClear: () => false,
  },
  scheme: {
    share: 2,
    make: (random, { schemes }) => {
      let json = pick(random, schemes);
      for (let times = below(random, 4); times >= 0; times--) json = mutateJson(json, random, json);
      return Buffer.from(json);
    },
    read: (bytes) => {
      const file = join(mkdtempSync(join(tmpdir(), "presswork-fuzz-")), "schemes.json");
      writeFileSync(file, bytes);
      return [extract(ANY_RELEASE, { knowledge: loadSchemes({ schemeFiles: [file] }) })];
    },
    isClear: (error) => error.name === "KnowledgeError" && error.message.includes("schemes.json"),
  },
  feed: {
    share: 2,
    make: (random) => encode(mutated(FEEDS, PAGE_MUTATIONS, random), random),
    read: (bytes) => {
      readListing({ bytes, charset: null, url: "https://news.example/feed" });
      return [];
    },
    isClear: (error) => error.name === "FetchError",
  },
  robots: {
    share: 1,
    make: (random) => encode(mutated(ROBOTS, TEXT_MUTATIONS, random), random),
    read: (bytes) => {
      parseRobots(decode(bytes), "presswork");
      return [];
    },
    isClear: () => false,
  },
  archive: {
    share: 2,
    make: (random, { pages }) =>
      encode(mutated([asWarc(pick(random, pages))], TEXT_MUTATIONS, random), random),
    read: async (bytes) => {
      const outcomes = [];
      for await (const page of readWarcPages(asStream(bytes), "a.warc")) {
        const read = readReference(page);
        if (read.status === "read") outcomes.push(extract(read.input.bytes, { ...read.input, knowledge }));
      }
      return outcomes;
    },
    isClear: () => false,
  },
};

const MOST_MUTATIONS = 6;

function mutated(seeds, mutations, random) {
  let text = pick(random, seeds);
  for (let times = below(random, MOST_MUTATIONS); times >= 0; times--) {
    text = pick(random, mutations)(text, random, pick(random, seeds));
  }
  return text;
}

const ANY_RELEASE =
  "Elm House rated good\n\nThe CQC has rated Elm House good overall. Safe: Requires improvement. Gold, 4 of 5 stars.";

const FEEDS = [
  '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><item><title>A</title><link>https://news.example/1</link><pubDate>Mon, 04 May 2026 09:30:00 GMT</pubDate></item></channel></rss>',
  '<feed xmlns="http://www.w3.org/2005/Atom"><entry><link rel="alternate" href="/2"/><updated>2026-05-04T09:30:00Z</updated></entry></feed>',
  "<urlset><url><loc>https://news.example/3</loc><lastmod>2026-05-04</lastmod></url></urlset>",
  '{"version":"https://jsonfeed.org/version/1.1","items":[{"url":"https://news.example/4","date_published":"2026-05-04"}]}',
];

const ROBOTS = [
  "User-agent: *\nDisallow: /a*b$\nAllow: /\nCrawl-delay: 5\n\nUser-agent: presswork\nDisallow: /%C3%BC\n",
];

function asWarc(html) {
  const body = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;
  const length = Buffer.byteLength(body);
  return `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/5\r\nContent-Length: ${length}\r\n\r\n${body}\r\n\r\n`;
}

async function* asStream(bytes) {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}
