import { Parser } from "htmlparser2";

let decoded = "";
const parser = new Parser({
  ontext(text) {
    decoded += text;
  },
  onattribute(_, value) {
    decoded += value;
  },
});

/** Text of a page without its entities: "Q&amp;A" → "Q&A", also "&copy" and "&#8217" without a semicolon. */
export function decodeText(text: string): string {
  if (!text.includes("&")) return text;
  return text.split("<").map(decode).join("<"); // in a title, "<b>" is text
}

/** The value of an attribute without its entities; "?a=1&copy=2" stays as it is, as in a browser. */
export function decodeValue(value: string): string {
  if (!value.includes("&")) return value;
  const quote = value.includes('"') ? "'" : '"';
  return decode(`<a a=${quote}${value}${quote}>`);
}

function decode(markup: string): string {
  decoded = "";
  parser.parseComplete(markup);
  return decoded;
}
