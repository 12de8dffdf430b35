/** The marks that end a sentence, stand around it, or open the next, by their character codes. */

export const FULL_STOP = 0x2e;

export function isTerminator(code: number): boolean {
  // letters, which most are, are told apart at once
  return code < 0x40 ? code === FULL_STOP || code === 0x21 || code === 0x3f : code === 0x2026;
}

export function isCloser(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x27 ||
    code === 0x29 ||
    code === 0x5d ||
    code === 0x201d ||
    code === 0x2019 ||
    code === 0xbb ||
    code === 0x203a ||
    code === 0x2033
  );
}

export function isOpener(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x27 ||
    code === 0x28 ||
    code === 0x5b ||
    code === 0x201c ||
    code === 0x2018 ||
    code === 0xab ||
    code === 0x2039 ||
    code === 0x201e
  );
}
