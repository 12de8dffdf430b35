import { expect, test } from "vitest";
import { readLines } from "../../src/sources/ndjson.js";

const MEGABYTE = Buffer.alloc(2 ** 20, "a");

test("a line without end is passed over, and the lines after it are read", async () => {
  async function* stream() {
    for (let sent = 0; sent < 80; sent++) yield MEGABYTE;
    yield Buffer.from('\n{"text":"Bridge to reopen"}\n');
  }
  const lines = [];
  for await (const group of readLines(stream(), "stdin", false)) lines.push(...group);
  expect(lines).toMatchObject([
    { kind: "unreadable", uri: "stdin#1", reason: "the line is longer than 64 MB" },
    { kind: "line", uri: "stdin#2", json: '{"text":"Bridge to reopen"}' },
  ]);
});
