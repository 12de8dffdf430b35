import type { SourceInput } from "../model/index.js";

/** Media types that ingest can read. */
export type ReadableType = "text/plain" | "text/markdown" | "text/html";

/**
 * What the bytes are: the signature of a format that is not text, else the declared type or the file's
 * extension, else how the text begins. Types that we cannot read come back by their own name.
 */
export function mediaTypeOf({ bytes, mediaType, uri }: SourceInput): string {
  const head = latin1(bytes.subarray(0, HEAD));
  const signed = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (signed) return signed[1];

  const declared = mediaType?.split(";")[0]?.trim().toLowerCase() ?? "";
  const known = declared === "" || VAGUE.includes(declared) ? extensionType(uri) : declared;
  if (known === "application/xhtml+xml") return "text/html";
  if (known !== null) return known;
  if (XHTML.test(head)) return "text/html";
  if (XML.test(head)) return "application/xml";
  return HTML.test(head) ? "text/html" : "text/plain";
}

export function isReadable(mediaType: string): mediaType is ReadableType {
  return mediaType === "text/plain" || mediaType === "text/markdown" || mediaType === "text/html";
}

const HEAD = 1024;

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}

/** What servers and tools say when they do not know. */
const VAGUE = ["application/octet-stream", "binary/octet-stream", "unknown/unknown", "*/*"];

const SIGNATURES: readonly (readonly [string, string])[] = [
  ["%PDF-", "application/pdf"],
  ["PK\x03\x04", "application/zip"],
  ["\x89PNG\r\n", "image/png"],
  ["\xff\xd8\xff", "image/jpeg"],
  ["GIF87a", "image/gif"],
  ["GIF89a", "image/gif"],
  ["RIFF", "application/octet-stream"],
  ["II*\x00", "image/tiff"],
  ["MM\x00*", "image/tiff"],
  ["\x1f\x8b", "application/gzip"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/msword"],
  ["{\\rtf", "application/rtf"],
];

const EXTENSIONS: Readonly<Record<string, string>> = {
  txt: "text/plain",
  text: "text/plain",
  md: "text/markdown",
  markdown: "text/markdown",
  html: "text/html",
  htm: "text/html",
  xhtml: "text/html",
  xml: "application/xml",
  pdf: "application/pdf",
  docx: "application/zip",
  rtf: "application/rtf",
  svg: "image/svg+xml",
};

function extensionType(uri: string): string | null {
  const extension = /\.([a-z]{2,8})(?:\.(?:gz|zst))?$/i.exec(uri)?.[1]?.toLowerCase();
  return (extension && EXTENSIONS[extension]) ?? null;
}

const HTML =
  /<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]|^\s*<(?:div|p|article|main|h1|title|meta)[\s>]/i;
const XHTML = /^\s*<\?xml[^>]*>[\s\S]{0,400}<html[\s>]/i;
const XML = /^\s*<\?xml\s/i;
