import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { formatExchange } from "../../src/sources/warc/write.js";
import { presswork, temporaryFolder } from "../support/cli.js";

const RELEASE =
  "<html lang=en><body><main><h1>Bridge to reopen in May</h1><p>Repairs cost 12 per cent less than planned, and the work was done in three months.</p></main></body></html>";

function archived(path: string): Uint8Array {
  return formatExchange(
    {
      url: new URL(path, "https://a.test"),
      requestHeaders: [["Host", "a.test"]],
      status: 200,
      statusText: "OK",
      headers: [["Content-Type", "text/html"]],
      body: Buffer.from(RELEASE),
      retrievedAt: "2026-05-04T09:30:00Z",
    },
    null,
  );
}

async function extract(warc: Uint8Array) {
  const folder = temporaryFolder();
  const file = join(folder, "a.warc.gz");
  writeFileSync(file, warc);
  const output = join(folder, "out");
  const { code } = await presswork(["extract", file, "-o", output, "--workers", "1"]);
  const lines = (name: string): unknown[] =>
    readFileSync(join(output, name), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line));
  return { code, records: lines("records.jsonl"), rejected: lines("rejected.jsonl") };
}

test("a page of an archive is called by its address and tells when it was fetched", async () => {
  const { code, records } = await extract(archived("/1"));
  expect(code).toBe(0);
  expect(records).toMatchObject([
    {
      source: { uri: "https://a.test/1", retrievedAt: "2026-05-04T09:30:00Z" },
      percentages: [{ value: 12 }],
    },
  ]);
});

test("a page that its crawler cut has a warning in its record", async () => {
  const cut = gunzipSync(archived("/1")).toString().replace("\r\n", "\r\nWARC-Truncated: length\r\n");
  const { code, records } = await extract(gzipSync(cut));
  expect(code).toBe(0);
  expect(records).toMatchObject([{ issues: [{ code: "S106", severity: "warning" }, { code: "I144" }] }]);
});

test("of a file that is cut short, what came before is extracted; exit 3", async () => {
  const warc = Buffer.concat([archived("/1"), archived("/2").subarray(0, 100)]);
  const { code, records, rejected } = await extract(warc);
  expect(code).toBe(3);
  expect(records).toMatchObject([{ source: { uri: "https://a.test/1" } }]);
  expect(rejected).toMatchObject([{ source: { uri: expect.stringContaining("a.warc.gz#") } }]);
});

test("from standard input, packed or not, the records are those of the file, a line each", async () => {
  const packed = Buffer.concat([archived("/1"), archived("/2")]);
  const { records } = await extract(packed);
  for (const stdin of [packed, gunzipSync(packed)]) {
    const { code, stdout } = await presswork(["extract", "--from", "warc", "-"], { stdin });
    expect(code).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual(records);
  }
});

test("from standard input, a file that is cut short: what came before, then a rejection", async () => {
  const stdin = Buffer.concat([archived("/1"), archived("/2").subarray(0, 100)]);
  const { code, stdout } = await presswork(["extract", "--from", "warc", "-"], { stdin });
  expect(code).toBe(1);
  expect(
    stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toMatchObject([{ source: { uri: "https://a.test/1" } }, { rejected: true, source: { uri: "stdin#3" } }]);
});
