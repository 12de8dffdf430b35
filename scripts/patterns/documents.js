// What the pipeline reads while its patterns are watched: our own releases, the texts of our tests' case tables,
// text that repeats one piece without end, and the attacks of recheck as a line, in a sentence and in a page.
import { readdirSync, readFileSync } from "node:fs";
import { PIECES } from "../bench/linear.js";
import { attackOf } from "./attack.js";

const OWN = new URL("../../corpus/documents/", import.meta.url);
const CASES = new URL("../../tests/cases/", import.meta.url);

/** Longer than every window, short enough that a quadratic pattern shows itself without stopping us. */
const LENGTH = 3000;

/** @returns {Iterable<{ text: string, mediaType: string }>} */
export function* ordinaryDocuments() {
  for (const name of readdirSync(OWN)) yield asDocument(readFileSync(new URL(name, OWN), "utf8"));
  for (const name of readdirSync(CASES, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".json")) continue;
    for (const text of longStrings(JSON.parse(readFileSync(new URL(name, CASES), "utf8"))))
      yield asDocument(text);
  }
}

/** @returns {Iterable<{ text: string, mediaType: string }>} */
export function* hostileDocuments(attacks) {
  for (const piece of [...Object.values(PIECES), "a", "word ", "Word ", "word, ", "\t"]) {
    yield* inPlaces(piece.repeat(LENGTH / piece.length));
  }
  for (const attack of attacks) yield* inPlaces(attackOf(attack, LENGTH));
}

function* inPlaces(text) {
  const lead = "Harbour bridge opens\n\nLEEDS, 4 May 2026 - Acme said that";
  yield { text: `${lead} it opens.\n\n${text}\n\nContact: Ann Bell`, mediaType: "text/plain" };
  yield {
    text: `${lead} it was rated good by ${text} and “${text}”, said Ann Bell.`,
    mediaType: "text/plain",
  };
  yield {
    text: `<title>${text}</title><p>${lead} it opens.<p>${text}<p>Contact: Ann Bell`,
    mediaType: "text/html",
  };
}

function asDocument(text) {
  return { text, mediaType: text.trimStart().startsWith("<") ? "text/html" : "text/plain" };
}

/** Shorter ones are values, not texts. */
const SHORTEST_TEXT = 30;

function longStrings(value) {
  if (typeof value === "string") return value.length < SHORTEST_TEXT ? [] : [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(longStrings) : [];
}
