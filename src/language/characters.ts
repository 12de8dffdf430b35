/** Classes of characters by code unit: `\p{…}` costs seven times as much on the hot path. */

export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isLower(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  return isLetter(code) && !isCapital(code);
}

/** A capital letter, also Š or Ł; scripts without case have none. */
export function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7;
  if (!isLetter(code)) return false;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7;
  if (code >= 0x2000 && code < 0x2070) return false; // curly quotes and dashes, by far the most common here
  return OTHER_LETTER.test(String.fromCharCode(code));
}

const OTHER_LETTER = /\p{L}|\p{M}/u;
