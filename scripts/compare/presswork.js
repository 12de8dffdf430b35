// presswork in the shape of a peer: everything it does for a document is in its time, whatever is asked for.
import { readFileSync } from "node:fs";
import { bodyOf } from "../../dist/evaluate/pages/score-pages.js";
import { extract, loadSchemes } from "../../dist/index.js";

const knowledge = loadSchemes();
const asText = (text) => extract(text, { knowledge, mediaType: "text/plain" });

/** @type {import("./peers/index.js").Peer} */
export const presswork = {
  name: "presswork",
  version: JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version,
  note: "the whole record, with everything else that it finds",
  quotes: (text) =>
    asText(text).quotes.map(({ parts, speaker, coSpeakers }) => ({
      parts: parts.map(({ text: words }) => words),
      speaker: speaker.name,
      coSpeakers,
    })),
  percentages: (text) =>
    asText(text)
      .percentages.filter(({ derived }) => !derived)
      .map(({ text: words, value, low, high, unit }) => ({ text: words, value, low, high, unit })),
  page: (html, url) => {
    const outcome = extract(html, { knowledge, mediaType: "text/html", ...(url && { url }) });
    if (outcome.rejected) return { body: "", title: null, authors: [], publishedAt: null };
    const { headline, authors, publishedAt } = outcome.document;
    return { body: bodyOf(outcome), title: headline, authors, publishedAt };
  },
};
