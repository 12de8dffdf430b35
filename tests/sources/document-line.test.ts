import { describe, expect, test } from "vitest";
import { readReference } from "../../src/sources/index.js";

const TEXT = "Bridge to reopen\n\nIt will.";

function readLine(line: unknown, keepFields = false) {
  const json = typeof line === "string" ? line : JSON.stringify(line);
  return readReference({ kind: "line", uri: "a.ndjson#7", json, keepFields });
}

describe("a line of NDJSON", () => {
  const named: readonly { why: string; line: object; uri: string; mediaType: string }[] = [
    {
      why: "called by its uri",
      line: { text: TEXT, uri: "u", url: "http://x.example", id: "i" },
      uri: "u",
      mediaType: "text/plain",
    },
    {
      why: "else by its url",
      line: { text: TEXT, url: "http://x.example", id: "i" },
      uri: "http://x.example",
      mediaType: "text/plain",
    },
    { why: "else by its id", line: { text: TEXT, id: "i" }, uri: "i", mediaType: "text/plain" },
    { why: "a number is a name too", line: { text: TEXT, id: 12 }, uri: "12", mediaType: "text/plain" },
    {
      why: "null and an empty string say nothing, as a table writes them",
      line: { html: null, text: TEXT, uri: "", url: null, id: "i", publishedAt: null, retrievedAt: "" },
      uri: "i",
      mediaType: "text/plain",
    },
    { why: "else by its place", line: { text: TEXT }, uri: "a.ndjson#7", mediaType: "text/plain" },
    { why: "html is HTML", line: { html: "<p>It will.</p>" }, uri: "a.ndjson#7", mediaType: "text/html" },
    {
      why: "html before text",
      line: { html: "<p>It will.</p>", text: TEXT },
      uri: "a.ndjson#7",
      mediaType: "text/html",
    },
  ];
  test.each(named)("$why", ({ line, uri, mediaType }) => {
    expect(readLine(line)).toMatchObject({ status: "read", input: { uri, mediaType } });
  });

  const refused: readonly { why: string; line: unknown }[] = [
    { why: "no JSON", line: "Bridge to reopen" },
    { why: "empty", line: "" },
    { why: "no object", line: [TEXT] },
    { why: "null", line: "null" },
    { why: "neither text nor html", line: { title: "Bridge" } },
    { why: "text and html that are null", line: { text: null, html: null } },
    { why: "text that is no string", line: { text: 12 } },
    { why: "a date that is none", line: { text: TEXT, publishedAt: "last Tuesday" } },
  ];
  test.each(refused)("$why: the line is no document", ({ line }) => {
    expect(readLine(line)).toMatchObject({ status: "invalid", uri: "a.ndjson#7", issue: { code: "S103" } });
  });

  test("a line that is no document is called by its name, where it has one", () => {
    expect(readLine({ id: "i", text: 12 })).toMatchObject({ status: "invalid", uri: "i" });
  });

  test("other fields are passed through where that was asked for, as strings", () => {
    const line = { text: TEXT, desk: "north", pages: 3 };
    expect(readLine(line, true)).toMatchObject({ input: { extra: { desk: "north", pages: "3" } } });
    expect(readLine(line)).toMatchObject({ input: { extra: null } });
  });

  test("a key that means something to JavaScript is a field like any other", () => {
    const line = '{"text":"Bridge to reopen","__proto__":{"polluted":"yes"},"constructor":"c"}';
    const { input } = Object(readLine(line, true));
    expect(input.extra).toEqual({ constructor: "c" });
    expect(Object(input).polluted).toBeUndefined();
    expect(Object({}).polluted).toBeUndefined();
  });
});
