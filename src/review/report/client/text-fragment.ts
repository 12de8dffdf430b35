/** Words at each end by which a long passage is known. */
const WORDS = 5;

/**
 * The address of the exact place in a page (https://wicg.github.io/scroll-to-text-fragment):
 *
 *   34 per cent                    → …#:~:text=34%20per%20cent
 *   a passage of many words        → …#:~:text=its%20first%20words,its%20last%20words
 *   more than a block              → the first block's words: a passage is looked for within one
 */
export function linkToPlace(url: string, passage: string): string {
  const [block = ""] = passage.trim().split(/\n+/);
  const words = block.split(/\s+/);
  const ends = words.length <= 2 * WORDS ? [words] : [words.slice(0, WORDS), words.slice(-WORDS)];
  const text = ends.map((some) => encodeTerm(some.join(" "))).join(",");
  return `${url.replace(/#.*$/s, "")}#:~:text=${text}`;
}

/** A comma, an ampersand or a hyphen would be read as part of the directive. */
function encodeTerm(words: string): string {
  return encodeURIComponent(words.replace(LONE_SURROGATE, "\ufffd")).replaceAll("-", "%2D");
}

/** Half a letter, which no address can hold. */
const LONE_SURROGATE = /\p{Surrogate}/gu;
