import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pagesOf } from "./open-pages.js";

const PAGE = "<p>Bridge to reopen in May</p>";

interface Parts {
  readonly type?: string;
  readonly uri?: string;
  readonly fields?: readonly string[];
  readonly http?: readonly string[];
  readonly body?: string | Uint8Array;
  /** As written, where it is not the true one. */
  readonly length?: string;
  readonly lineEnd?: string;
}

/** A WARC record with an HTTP answer, as some tool may have written it. */
function record({
  type = "response",
  uri = "https://a.test/news/1",
  fields = [],
  http = ["HTTP/1.1 200 OK", "Content-Type: text/html; charset=utf-8"],
  body = PAGE,
  length,
  lineEnd = "\r\n",
}: Parts = {}): Buffer {
  const head = http.length === 0 ? "" : `${http.join(lineEnd)}${lineEnd}${lineEnd}`;
  const content = Buffer.concat([Buffer.from(head), Buffer.from(body)]);
  const lines = [
    "WARC/1.0",
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${uri}`,
    "WARC-Date: 2026-05-04T09:30:00Z",
    ...fields,
    `Content-Length: ${length ?? content.length}`,
  ];
  return Buffer.concat([
    Buffer.from(lines.join(lineEnd) + lineEnd + lineEnd),
    content,
    Buffer.from("\r\n\r\n"),
  ]);
}

const text = (page: unknown) => Buffer.from(Object(page).bytes ?? []).toString("utf8");

test("what a page is called, where it was found and when, its type and its charset", async () => {
  const [page] = await pagesOf(
    record({ http: ["HTTP/1.1 200 OK", "content-type: Text/HTML; Charset=ISO-8859-1"] }),
  );
  expect(page).toMatchObject({
    kind: "page",
    uri: "https://a.test/news/1",
    url: "https://a.test/news/1",
    retrievedAt: "2026-05-04T09:30:00Z",
    mediaType: "text/html",
    charset: "iso-8859-1",
    issues: [],
  });
  expect(text(page)).toBe(PAGE);
});

describe("read", () => {
  const chunked = `5\r\n${PAGE.slice(0, 5)}\r\n${(PAGE.length - 5).toString(16)};x=y\r\n${PAGE.slice(5)}\r\n0\r\n\r\n`;
  test.each<{ why: string; parts: Parts }>([
    { why: "line ends of one character", parts: { lineEnd: "\n" } },
    { why: "an address in angle brackets (wget)", parts: { uri: "<https://a.test/news/1>" } },
    {
      why: "a body in chunks",
      parts: { http: ["HTTP/1.1 200 OK", "Transfer-Encoding: chunked"], body: chunked },
    },
    {
      why: "chunks undone, the header left",
      parts: { http: ["HTTP/1.1 200 OK", "Transfer-Encoding: chunked"] },
    },
    {
      why: "a packed body",
      parts: { http: ["HTTP/1.1 200 OK", "Content-Encoding: gzip"], body: gzipSync(PAGE) },
    },
    { why: "unpacked, the header left", parts: { http: ["HTTP/1.1 200 OK", "Content-Encoding: gzip"] } },
    { why: "HTTP/2 as some write it", parts: { http: ["HTTP/2 200", "content-type: text/html"] } },
    { why: "a resource record", parts: { type: "resource", http: [], fields: ["Content-Type: text/html"] } },
    { why: "a field on two lines", parts: { fields: ["X-Note: a", " b"] } },
    {
      why: "a charset that nobody knows",
      parts: { http: ["HTTP/1.1 200 OK", "Content-Type: text/html; charset=utf-99"] },
    },
  ])("$why", async ({ parts }) => {
    const pages = await pagesOf(record(parts));
    expect(pages).toMatchObject([{ kind: "page", uri: "https://a.test/news/1", issues: [] }]);
    expect(text(pages[0])).toBe(PAGE);
  });
});

test.each<{ why: string; parts: Parts }>([
  { why: "a request", parts: { type: "request", http: ["GET / HTTP/1.1"] } },
  { why: "a revisit", parts: { type: "revisit" } },
  { why: "warcinfo", parts: { type: "warcinfo", http: [] } },
  { why: "a redirect", parts: { http: ["HTTP/1.1 301 Moved", "Location: /b"] } },
  { why: "an error page", parts: { http: ["HTTP/1.1 404 Not Found"] } },
  { why: "an image", parts: { http: ["HTTP/1.1 200 OK", "Content-Type: image/png"] } },
  { why: "a feed", parts: { http: ["HTTP/1.1 200 OK", "Content-Type: application/rss+xml"] } },
  { why: "a DNS answer", parts: { uri: "dns:a.test", http: [] } },
])("passed over: $why", async ({ parts }) => {
  expect(await pagesOf(record(parts))).toEqual([]);
});

describe("damage", () => {
  const next = record({ uri: "https://a.test/news/2" });
  test.each([
    { why: "a length that is too short", warc: record({ length: "60" }) },
    { why: "a length that is no number", warc: record({ length: "many" }) },
    {
      why: "no length",
      warc: Buffer.from(
        record()
          .toString()
          .replace(/Content-Length.*\r\n/, ""),
      ),
    },
    { why: "a record that is no HTTP", warc: record({ http: [], body: "\u0000\u0001" }) },
    { why: "lines that are no record", warc: Buffer.from("hello\r\n\r\n") },
  ])("$why is told, and the next record is read", async ({ warc }) => {
    const pages = await pagesOf(Buffer.concat([warc, next]));
    expect(pages.filter(({ kind }) => kind === "unreadable").length).toBeGreaterThan(0);
    expect(pages.at(-1)).toMatchObject({ kind: "page", uri: "https://a.test/news/2" });
  });

  test("a record that is cut short keeps what there is, with a warning", async () => {
    expect(await pagesOf(record().subarray(0, -10))).toMatchObject([
      { kind: "page", issues: [{ code: "S106", actual: null }] },
    ]);
  });

  test("a record that its crawler cut says so", async () => {
    const pages = await pagesOf(record({ fields: ["WARC-Truncated: length"] }));
    expect(pages).toMatchObject([{ kind: "page", issues: [{ code: "S106" }] }]);
  });

  test("packed data that is damaged is unreadable", async () => {
    const http = ["HTTP/1.1 200 OK", "Content-Encoding: gzip"];
    const body = gzipSync(PAGE).subarray(0, -12);
    expect(await pagesOf(record({ http, body }))).toEqual([
      { kind: "unreadable", uri: "https://a.test/news/1", reason: "its gzip data is damaged or cut short" },
    ]);
  });
});

test("where the stream is cut does not matter", async () => {
  const warc = Buffer.concat([record(), record({ uri: "https://a.test/news/2" })]);
  const whole = await pagesOf(warc, warc.length);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 50 }), async (size) => {
      expect(await pagesOf(warc, size)).toEqual(whole);
    }),
    { numRuns: 20 },
  );
});

test("any bytes end in pages or in a word on what is wrong", async () => {
  const pieces = [
    "WARC/1.0\r\n",
    "WARC-Type: response\r\n",
    "Content-Length: 9\r\n",
    "\r\n",
    "HTTP/1.1 200 OK\r\n",
    "x",
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), async (parts) => {
      await pagesOf(Buffer.from(parts.join("")));
    }),
  );
});
