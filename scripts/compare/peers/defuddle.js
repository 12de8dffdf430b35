import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { textOf } from "./html-text.js";
import { versionOf } from "./index.js";

/** @type {import("./index.js").Peer} */
export const peer = {
  name: "defuddle",
  version: versionOf("defuddle"),
  note: "made for web clippings: it keeps captions and lists that a gold body may not count",
  page: async (html, url) => {
    const { document } = parseHTML(html);
    const result = await Defuddle(document, url);
    return {
      body: textOf(result.content),
      title: result.title || null,
      authors: result.author ? [result.author] : [],
      publishedAt: result.published || null,
    };
  },
};
