/** The words of a text, for finding known phrases in it: marks that people set or leave out are folded. */
export interface Words {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Lower case; "&" is "and", a dash is "-", a sign set right behind a word is "+", "*" or "−". */
  readonly folded: readonly string[];
}

/**
 * Splits text into words, signs and breaks. Quotation marks and commas disappear, and a hyphen within a
 * word is a space ("well-led" is "well led"), since releases differ in them. An apostrophe begins its own
 * word ("Ofsted’s" is "ofsted" and "'s"), so that a name is found in its possessive. A full stop within
 * an abbreviation disappears ("A.M. Best" is "a m best").
 */
export function readWords(text: string, from = 0, to = text.length): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const folded: string[] = [];
  const push = (start: number, end: number, word: string) => {
    starts.push(start);
    ends.push(end);
    folded.push(word);
  };
  let position = from;
  while (position < to) {
    const start = position;
    if (isWordCode(text.charCodeAt(start))) {
      position = endOfWord(text, start, to);
      push(start, position, text.slice(start, position).toLowerCase());
      continue;
    }
    position++;
    const sign = foldSign(text, start);
    if (sign === "'") {
      position = endOfWord(text, position, to);
      push(start, position, `'${text.slice(start + 1, position).toLowerCase()}`);
    } else if (sign !== null) push(start, position, sign);
  }
  return { text, starts, ends, folded };
}

/** To the end of a run of letters and digits; "4.5" and "1,000" are one word. */
function endOfWord(text: string, start: number, to: number): number {
  let end = start;
  while (end < to) {
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
function isWordCode(code: number): boolean {
  if (code < 0x80) {
    return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  }
  return (
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) || (code >= 0x3040 && code < 0xff00)
  );
}
