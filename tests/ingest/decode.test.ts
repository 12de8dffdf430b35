import { describe, expect, test } from "vitest";
import { decode } from "../../src/ingest/decode/index.js";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};

interface Case {
  readonly why: string;
  readonly bytes: Uint8Array;
  readonly declared?: string;
  readonly text: string;
  readonly charset: string;
  readonly codes?: readonly string[];
}

const CASES: readonly Case[] = [
  { why: "UTF-8", bytes: utf8("“Café” – £5"), text: "“Café” – £5", charset: "utf-8" },
  { why: "UTF-8 with its mark", bytes: utf8("\ufeffCafé"), text: "Café", charset: "utf-8" },
  { why: "UTF-16 with its mark", bytes: utf16("\ufeffCafé", true), text: "Café", charset: "utf-16le" },
  {
    why: "UTF-16 without a mark",
    bytes: utf16("A release in wide letters", false),
    text: "A release in wide letters",
    charset: "utf-16be",
    codes: ["I111"],
  },
  {
    why: "declared",
    bytes: latin1("caf\xe9"),
    declared: "iso-8859-1",
    text: "café",
    charset: "windows-1252",
  },
  {
    why: "declared Latin-1 by habit, but UTF-8",
    bytes: utf8("“Café”"),
    declared: "latin1",
    text: "“Café”",
    charset: "utf-8",
    codes: ["I111"],
  },
  {
    why: "declared Latin-1, plain ASCII",
    bytes: utf8("Cafe"),
    declared: "latin1",
    text: "Cafe",
    charset: "utf-8",
  },
  {
    why: "windows-1252 that nobody declared",
    bytes: latin1("\x93Caf\xe9\x94 \x96 5\x80"),
    text: "“Café” – 5€",
    charset: "windows-1252",
    codes: ["I111"],
  },
  {
    why: "a label that nobody knows",
    bytes: utf8("Café"),
    declared: "x-klingon",
    text: "Café",
    charset: "utf-8",
  },
  {
    why: "one pasted quote in UTF-8",
    bytes: new Uint8Array([...utf8("Café and “tea” for the mayor"), 0x92, ...utf8("s")]),
    text: "Café and “tea” for the mayor’s",
    charset: "utf-8",
    codes: ["I110"],
  },
  {
    why: "cut off inside a character",
    bytes: utf8("“Café” — £").subarray(0, -1),
    text: "“Café” — \ufffd",
    charset: "utf-8",
    codes: ["I110"],
  },
  {
    why: "UTF-8 that was read as windows-1252",
    bytes: utf8("â€œCafÃ©â€\u009d â€“ Â£5"),
    text: "“Café” – £5",
    charset: "utf-8",
    codes: ["I112"],
  },
  { why: "and twice over", bytes: utf8("Ã¢â‚¬Å“Good"), text: "“Good", charset: "utf-8", codes: ["I112"] },
  {
    why: "names that only look like it",
    bytes: utf8("SÃO PAULO «CAFÉ»"),
    text: "SÃO PAULO «CAFÉ»",
    charset: "utf-8",
  },
];

describe("bytes to text", () => {
  test.each(CASES)("$why", ({ bytes, declared = null, text, charset, codes = [] }) => {
    const decoded = decode(bytes, declared ?? null);
    expect(decoded.text).toBe(text);
    expect(decoded.charset).toBe(charset);
    expect(decoded.issues.map(({ code }) => code)).toEqual(codes);
  });
});
