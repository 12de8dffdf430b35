import { READ_ATTRIBUTES } from "../../../knowledge/html-elements.js";
import type { Attributes } from "../page.js";
import { decodeValue } from "./entities.js";

/** An opening tag behind its name. */
export interface TagRest {
  readonly attributes: Attributes;
  /** "/>", which ends an element of a formula only. */
  readonly closesItself: boolean;
  /** Behind the ">"; -1 where the page ends inside the tag. */
  readonly end: number;
}

/** Reads the attributes of a tag: quoted in either way, bare, or without a value; the first of a name counts. */
export function readTag(html: string, from: number): TagRest {
  let attributes: Record<string, string> | null = null;
  let closesItself = false;
  let at = from;
  while (at < html.length) {
    const code = html.charCodeAt(at);
    if (code === GREATER) return { attributes: attributes ?? NONE, closesItself, end: at + 1 };
    closesItself = code === SLASH;
    if (closesItself || isSpace(code)) {
      at++;
      continue;
    }
    const nameEnd = endOfName(html, at + 1);
    const name = readName(html, at, nameEnd);
    const equals = skipSpaces(html, nameEnd);
    at = nameEnd;
    let value = "";
    if (html.charCodeAt(equals) === EQUALS) {
      const start = skipSpaces(html, equals + 1);
      const quote = html.charCodeAt(start);
      const isQuoted = quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE;
      const end = isQuoted
        ? html.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", start + 1)
        : endOfBare(html, start);
      if (end < 0) break;
      if (name !== null) value = html.slice(isQuoted ? start + 1 : start, end);
      at = isQuoted ? end + 1 : end;
    }
    if (name === null) continue;
    attributes ??= {};
    if (attributes[name] === undefined) attributes[name] = decodeValue(value);
  }
  return { attributes: NONE, closesItself: false, end: -1 };
}

const NONE: Attributes = {};

/** The name of an attribute that is read, in lower case; null for the others: ten in eleven, with most bytes of a page. */
function readName(html: string, start: number, end: number): string | null {
  if (SHAPES[shapeOf(html.charCodeAt(start), end - start)] !== 1) return null;
  const name = html.slice(start, end);
  return NAMES.get(name) ?? NAMES.get(name.toLowerCase()) ?? null;
}

const NAMES: ReadonlyMap<string, string> = new Map(READ_ATTRIBUTES.map((name) => [name, name]));

/** First letter and length tell most names apart before a string is made. */
function shapeOf(letter: number, length: number): number {
  return Math.min(length, LONGEST) * 32 + (letter & 31);
}

const LONGEST = 31;
const SHAPES = new Uint8Array((LONGEST + 1) * 32);
for (const name of READ_ATTRIBUTES) SHAPES[shapeOf(name.charCodeAt(0), name.length)] = 1;

function endOfName(html: string, from: number): number {
  let at = from;
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === EQUALS || code === GREATER || code === SLASH || isSpace(code)) break;
  }
  return at;
}

function endOfBare(html: string, from: number): number {
  let at = from;
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === GREATER || isSpace(code)) break;
  }
  return at;
}

function skipSpaces(html: string, from: number): number {
  let at = from;
  while (isSpace(html.charCodeAt(at))) at++;
  return at;
}

/** Tab, line feed, form feed, carriage return, space. */
export function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b);
}

const GREATER = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
