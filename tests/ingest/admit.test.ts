import { describe, expect, test } from "vitest";
import { admit, BYTE_LIMITS } from "../../src/ingest/admit.js";
import { inputOf } from "../support/extract.js";

describe("what can be read", () => {
  test.each([
    { why: "plain text", text: "Council publishes report", mediaType: "text/plain" },
    { why: "markdown by its name", text: "# Council", uri: "a/release.md", mediaType: "text/markdown" },
    {
      why: "a page by its look",
      text: "<!doctype html><title>x</title>",
      uri: "release",
      mediaType: "text/html",
    },
    { why: "a page as declared", text: "x", declared: "text/html; charset=utf-8", mediaType: "text/html" },
    { why: "XHTML", text: '<?xml version="1.0"?><html lang="en">', uri: "x", mediaType: "text/html" },
    {
      why: "a server that does not know",
      text: "x",
      declared: "application/octet-stream",
      mediaType: "text/plain",
    },
  ])("$why", ({ text, uri = "release.txt", declared = null, mediaType }) => {
    expect(admit(inputOf(text, { uri, mediaType: declared }))).toEqual({ mediaType });
  });

  test.each([
    { why: "nothing", bytes: new Uint8Array(), code: "I101" },
    { why: "PDF under another name", text: "%PDF-1.7 …", code: "I103" },
    { why: "a picture", text: "\u0000", uri: "logo.svg", code: "I103" },
    { why: "XML", text: "<?xml version='1.0'?><feed/>", uri: "feed", code: "I103" },
    { why: "a media type that is no text", text: "x", declared: "video/mp4", code: "I103" },
    { why: "control characters", bytes: Uint8Array.from({ length: 400 }, (_, at) => at % 32), code: "I102" },
    { why: "too large", bytes: new Uint8Array(BYTE_LIMITS["text/plain"] + 1).fill(0x61), code: "S102" },
  ])("not: $why", ({ text = "", bytes, uri = "release.txt", declared = null, code }) => {
    const input = inputOf(text, { uri, mediaType: declared, ...(bytes ? { bytes } : {}) });
    expect(admit(input)).toMatchObject({ refused: { code } });
  });
});
