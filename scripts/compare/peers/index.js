// The peers, each used as its own page says, and what each was made for. A peer that cannot be loaded here is
// skipped with a line.
import { readFileSync } from "node:fs";

/**
 * @typedef {{ parts: string[], speaker: string | null, coSpeakers?: string[] }} PeerQuote
 * @typedef {{ text: string, value: number | null, low?: number, high?: number }} PeerPercentage
 * @typedef {{ body: string, title: string | null, authors: string[], publishedAt: string | null }} PeerPage
 * @typedef {{
 *   name: string, version: string, note: string,
 *   quotes?: (text: string) => PeerQuote[],
 *   percentages?: (text: string) => PeerPercentage[],
 *   page?: (html: string, url: string) => PeerPage | Promise<PeerPage>,
 * }} Peer
 */

const MODULES = ["compromise", "wink", "quote-parser", "recognizers", "readability", "defuddle"];

/** @returns {Promise<Peer[]>} */
export async function loadPeers() {
  return Promise.all(MODULES.map(async (name) => (await import(`./${name}.js`)).peer));
}

/** The version that is installed, read from its own package. */
export function versionOf(name) {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")).version;
}

/** A finding without the mark of the sentence that stuck to it: "34%," is "34%". */
export function withoutPunctuation(text) {
  return text.trim().replace(/[.,;:!?)”"'’]{1,10}$/, "");
}

/** "34%" → 34; "thirty" → null: the scorer compares numbers. */
export function numberIn(text) {
  const printed = /[-−]?\d[\d,]*(?:\.\d+)?/.exec(text)?.[0];
  return printed === undefined ? null : Number(printed.replaceAll(",", "").replace("−", "-"));
}
