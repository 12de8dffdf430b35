import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { textOf } from "./html-text.js";
import { versionOf } from "./index.js";

/** @type {import("./index.js").Peer} */
export const peer = {
  name: "Readability, linkedom",
  version: `${versionOf("@mozilla/readability")}, ${versionOf("linkedom")}`,
  note: "the reader view of Firefox",
  page: (html) => {
    const { document } = parseHTML(html);
    const article = new Readability(document).parse();
    return {
      body: article === null ? "" : textOf(article.content),
      title: article?.title || null,
      authors: article?.byline ? [article.byline] : [],
      publishedAt: article?.publishedTime ?? null,
    };
  },
};
