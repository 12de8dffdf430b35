import parser from "quote-parser";
import { versionOf } from "./index.js";

/** @type {import("./index.js").Peer} */
export const peer = {
  name: "quote-parser",
  version: versionOf("quote-parser"),
  note: "made for news in nine languages; its page says that names are not exact, so we take the capitalised words they begin with",
  quotes: (text) =>
    parser.parse(text, "en", { minLength: 1 }).map((quote) => ({
      parts: [quote.text],
      speaker: quote.name === undefined ? null : nameIn(quote.name.text),
    })),
};

/** "Ann Bell. It has" is Ann Bell: a full stop behind small letters ends more than an initial. */
function nameIn(text) {
  const [sentence = ""] = text.split(/(?<=\p{Ll}{2})\./u, 1);
  return /^(?:\p{Lu}[\p{L}.’'-]*\s?){1,6}/u.exec(sentence)?.[0].trim() ?? null;
}
