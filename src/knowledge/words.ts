/** One word, sign or break of a text; marks that people set or leave out are folded. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case; "&" is "and", a dash is "-", a sign set right behind a word is "+", "*" or "−". */
  readonly folded: string;
}

/**
 * Splits text into words, signs and breaks. Quotation marks and commas disappear, and a hyphen within a
 * word is a space ("well-led" is "well led"), since releases differ in them. An apostrophe begins its own
 * word ("Ofsted’s" is "ofsted" and "'s"), so that a name is found in its possessive. A full stop within
 * an abbreviation disappears ("A.M. Best" is "a m best").
 */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (let word = nextWord(text, 0); word !== null; word = nextWord(text, word.end)) words.push(word);
  return words;
}

/** The first word at or after a place; null at the end of the text. */
export function nextWord(text: string, from: number): Word | null {
  for (let start = from; start < text.length; start++) {
    if (isWordCode(text.charCodeAt(start))) {
      const end = endOfWord(text, start);
      return { start, end, folded: text.slice(start, end).toLowerCase() };
    }
    const sign = foldSign(text, start);
    if (sign === "'") {
      const end = endOfWord(text, start + 1);
      return { start, end, folded: `'${text.slice(start + 1, end).toLowerCase()}` };
    }
    if (sign !== null) return { start, end: start + 1, folded: sign };
  }
  return null;
}

/** To the end of a run of letters and digits; "4.5" and "1,000" are one word. */
export function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const inNumber =
      (code === 0x2e || code === 0x2c) &&
      isDigit(text.charCodeAt(end - 1)) &&
      isDigit(text.charCodeAt(end + 1));
    if (!isWordCode(code) && !inNumber) break;
    end++;
  }
  return end;
}

/** What a sign counts as; null for one that makes no difference. */
function foldSign(text: string, at: number): string | null {
  const sign = text.charAt(at);
  const before = isWordCode(text.charCodeAt(at - 1)) || "+*-−".includes(text.charAt(at - 1) || " ");
  const after = isWordCode(text.charCodeAt(at + 1));
  switch (sign) {
    case "&":
      return "and";
    case "'":
    case "’":
      return before && after ? "'" : null;
    case ".":
      return before && after ? null : ".";
    case "-":
    case "\u2010":
    case "\u2011":
    case "\u2013":
    case "\u2212":
      if (before && !after) return "−";
      return before && (sign === "-" || sign === "\u2010" || sign === "\u2011") ? null : "-";
    case "\u2014":
      return "-";
    case "+":
    case "*":
      return sign;
    case ":":
    case ";":
    case "(":
    case ")":
    case "/":
    case "?":
    case "!":
    case "•":
    case "|":
    case "\n":
      return sign;
    default:
      return null;
  }
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Letters and digits; beyond ASCII, all of Latin and what follows, save punctuation and symbols. */
export function isWordCode(code: number): boolean {
  if (code < 0x80) {
    return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  }
  return (
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) || (code >= 0x3040 && code < 0xff00)
  );
}
