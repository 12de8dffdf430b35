import nlp from "compromise";
import { versionOf, withoutPunctuation } from "./index.js";

/** @type {import("./index.js").Peer} */
export const peer = {
  name: "compromise",
  version: versionOf("compromise"),
  note: "a general English library; it names no speakers, and every passage in marks is a quotation to it",
  quotes: (text) =>
    nlp(text)
      .quotations()
      .out("array")
      .map((words) => ({ parts: [words.replace(/[,.;:!?)]{1,5}$/, "")], speaker: null })),
  percentages: (text) => {
    const found = nlp(text).percentages();
    const values = found.get();
    return found.out("array").map((words, index) => ({
      text: withoutPunctuation(words),
      value: typeof values[index] === "number" ? values[index] : (values[index]?.num ?? null),
    }));
  },
};
