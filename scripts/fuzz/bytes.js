// Mutations below the letters: encodings, byte-order marks, damage.
import { below, pick } from "./random.js";

const ENCODINGS = [
  (text) => Buffer.from(text, "latin1"),
  (text) => Buffer.from(`\ufeff${text}`, "utf16le"),
  (text) => Buffer.from(text, "utf16le"),
  (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16(),
  (text) => Buffer.from(`\ufeff${text}`),
  (text) => damage(Buffer.from(text), (bytes) => bytes.subarray(0, bytes.length - 1)),
];

/** Nine of ten are UTF-8, as nearly all documents are. @returns {Uint8Array} */
export function encode(text, random) {
  if (random() < 0.9) return Buffer.from(text);
  if (random() < 0.6) return pick(random, ENCODINGS)(text);
  return damage(Buffer.from(text), (bytes) => {
    for (let times = below(random, 30); times > 0; times--)
      bytes[below(random, bytes.length)] = below(random, 256);
    return bytes.subarray(0, Math.ceil(bytes.length * random()));
  });
}

function damage(bytes, change) {
  return bytes.length === 0 ? bytes : change(bytes);
}
