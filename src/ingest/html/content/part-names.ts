import {
  CHROME_NAMES,
  LIKELY_NAMES,
  NOTICE_NAMES,
  UNLIKELY_NAMES,
} from "../../../knowledge/html-vocabulary.js";

/** What the names in `class` and `id` say about a part of a page. */
export interface NameHints {
  readonly notice: boolean;
  readonly chrome: boolean;
  readonly unlikely: boolean;
  readonly likely: boolean;
}

/** Reads names as words: "relatedPosts", "related-posts" and "related_posts" are the same three. */
export function readNames(names: string): NameHints {
  const words = names
    .slice(0, LONGEST)
    .replace(CAMEL, "$1 $2")
    .toLowerCase()
    .split(NOT_LETTERS)
    .filter((word) => word !== "");
  const hints = { notice: false, chrome: false, unlikely: false, likely: false };
  for (const [index, word] of words.entries()) {
    const two = word + (words[index + 1] ?? "");
    const three = two + (words[index + 2] ?? "");
    for (const name of [word, two, three]) {
      const part = PARTS.get(name);
      if (part !== undefined) hints[part] = true;
    }
  }
  return hints;
}

/** Style sheets that are generated write long lists of names; the telling ones come first. */
const LONGEST = 200;
const CAMEL = /([a-z])([A-Z])/g;
const NOT_LETTERS = /[^a-z]+/;

const PARTS: ReadonlyMap<string, keyof NameHints> = new Map([
  ...UNLIKELY_NAMES.map((name) => [name, "unlikely"] as const),
  ...CHROME_NAMES.map((name) => [name, "chrome"] as const),
  ...NOTICE_NAMES.map((name) => [name, "notice"] as const),
  ...LIKELY_NAMES.map((name) => [name, "likely"] as const),
]);
