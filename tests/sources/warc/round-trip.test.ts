import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { WARCParser, WARCRecord, WARCSerializer } from "warcio";
import { formatExchange, formatWarcInfo, payloadDigest } from "../../../src/sources/warc/write.js";
import type { Exchange } from "../../../src/sources/web/index.js";
import { temporaryFolder } from "../../support/cli.js";
import { hasPythonModule, runPython } from "../../support/python.js";
import { pagesOf } from "./open-pages.js";

const PAGE = "<p>Bridge to reopen in May</p>";

const EXCHANGE: Exchange = {
  url: new URL("https://a.test/news/1?x=y"),
  requestHeaders: [
    ["Host", "a.test"],
    ["User-Agent", "presswork/0.0.0"],
  ],
  status: 200,
  statusText: "OK",
  headers: [
    ["Content-Type", "text/html; charset=utf-8"],
    ["Transfer-Encoding", "chunked"],
    ["Content-Encoding", "gzip"],
  ],
  body: gzipSync(PAGE),
  retrievedAt: "2026-05-04T09:30:00Z",
};

const EARLIER = {
  url: EXCHANGE.url.href,
  retrievedAt: "2026-05-03T09:30:00Z",
  digest: payloadDigest(EXCHANGE.body),
};

const ARCHIVE = Buffer.concat([
  formatWarcInfo("presswork/0.0.0", "2026-05-04T09:30:00Z", "a.warc.gz"),
  formatExchange(EXCHANGE, null),
  formatExchange({ ...EXCHANGE, status: 304, statusText: "Not Modified", body: Buffer.alloc(0) }, EARLIER),
]);

test("what we write, warcio reads whole", async () => {
  const records = [];
  for await (const record of new WARCParser([ARCHIVE])) {
    const content = await record.readFully(true);
    records.push({ type: record.warcType, uri: record.warcTargetURI, text: Buffer.from(content).toString() });
  }
  const uri = "https://a.test/news/1?x=y";
  expect(records).toMatchObject([
    { type: "warcinfo", text: expect.stringContaining("software: presswork/0.0.0") },
    { type: "response", uri, text: PAGE },
    { type: "request", uri },
    { type: "revisit", uri, text: "" },
    { type: "request", uri },
  ]);
});

test("its digests and the fields of a revisit are those of the standard", async () => {
  const fields = [];
  for await (const record of new WARCParser([ARCHIVE])) {
    await record.readFully(false);
    fields.push(record.warcHeaders.headers);
  }
  const [, response, , revisit] = fields;
  const again = await WARCSerializer.serialize(
    await WARCRecord.create({ url: "https://a.test/", date: "2026-05-04T09:30:00Z", type: "resource" }, [
      EXCHANGE.body,
    ]),
    { digest: { algo: "sha-1", prefix: "sha1:", base32: true } },
  );
  const digest = /WARC-Payload-Digest: (\S+)/.exec(Buffer.from(again).toString("latin1"))?.[1];
  expect(digest).toMatch(/^sha1:[A-Z2-7]{32}$/);
  expect(response?.get("WARC-Payload-Digest")).toBe(digest);
  expect(Object.fromEntries(revisit ?? [])).toMatchObject({
    "warc-profile": "http://netpreserve.org/warc/1.1/revisit/server-not-modified",
    "warc-refers-to-target-uri": EARLIER.url,
    "warc-refers-to-date": EARLIER.retrievedAt,
    "warc-payload-digest": digest,
  });
});

test.skipIf(!hasPythonModule("warcio"))("what we write passes warcio check", () => {
  const file = join(temporaryFolder(), "a.warc.gz");
  writeFileSync(file, ARCHIVE);
  runPython("import sys; from warcio.cli import main; main(['check', sys.argv[1]])", [file]);
});

test("what we write, we read", async () => {
  const pages = await pagesOf(ARCHIVE);
  expect(pages).toMatchObject([
    {
      kind: "page",
      uri: EXCHANGE.url.href,
      retrievedAt: EXCHANGE.retrievedAt,
      mediaType: "text/html",
      issues: [],
    },
  ]);
  expect(Buffer.from(Object(pages[0]).bytes).toString()).toBe(PAGE);
});

test("what warcio writes, we read", async () => {
  const httpHeaders = { "Content-Type": 'text/plain; charset="UTF-8"' };
  const written = await WARCSerializer.serialize(
    await WARCRecord.create(
      {
        url: "http://a.test/b",
        date: "2026-05-04T09:30:00Z",
        type: "response",
        warcVersion: "WARC/1.1",
        httpHeaders,
      },
      [Buffer.from("Bridge to reopen in May\n")],
    ),
    { gzip: true },
  );
  const pages = await pagesOf(written);
  expect(pages).toMatchObject([{ uri: "http://a.test/b", mediaType: "text/plain", charset: "utf-8" }]);
  expect(Buffer.from(Object(pages[0]).bytes).toString()).toBe("Bridge to reopen in May\n");
});
