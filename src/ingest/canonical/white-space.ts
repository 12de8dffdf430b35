/**
 * White space says how a text was laid out, not what it says, so that only these forms remain:
 * line feed, tab and space. Marks without width or ink go: they hide inside words.
 */
export function plainWhiteSpace(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  return text.replace(LINE_END, "\n").replace(NO_INK, "").replace(OTHER_SPACE, " ");
}

/** One line of words: single spaces, none at the ends. */
export function tidyWords(text: string): string {
  return singleSpaced(plainWhiteSpace(text));
}

/** The same for text whose white space is plain already. */
export function singleSpaced(plain: string): string {
  return (UNTIDY.test(plain) ? plain.replace(SPACES, " ") : plain).trim();
}

const LINE_END = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** Zero-width space, byte-order mark, word joiner, soft hyphen, direction marks, control characters. */
const NO_INK =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be removed
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/g;

const OTHER_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** Any of these: most texts have none. */
const NOT_PLAIN = new RegExp(
  `[\\r\\v\\f\\u0085\\u2028\\u2029${[NO_INK, OTHER_SPACE].map(({ source }) => source.slice(1, -1)).join("")}]`,
);

const SPACES = /\s+/g;
const UNTIDY = / {2}|[\t\n]/;
