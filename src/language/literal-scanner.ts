/** Calls `visit` with the place of each literal, in order of the text; literals may overlap. */
export type LiteralScanner = (text: string, visit: (start: number, literal: string) => void) => void;

const TABLE = 4096;

/**
 * Finds many literals (lower case, four letters or more, matched without regard to case) in one pass over a text:
 * Wu–Manber, which looks at pairs of characters and leaps over those that end no literal. It is what makes
 * looking for twenty words as cheap as looking for one.
 */
export function literalScanner(literals: readonly string[]): LiteralScanner {
  const window = Math.min(...literals.map((literal) => literal.length));
  const leaps = new Uint8Array(TABLE).fill(window - 1);
  const endingWith: string[][] = Array.from({ length: TABLE }, () => []);
  for (const literal of literals) {
    for (let at = 1; at < window; at++) {
      const pair = hash(literal.charCodeAt(at - 1), literal.charCodeAt(at));
      leaps[pair] = Math.min(leaps[pair] ?? 0, window - 1 - at);
      if (at === window - 1) endingWith[pair]?.push(literal);
    }
  }
  return (text, visit) => {
    const last = window - 1;
    let at = last;
    while (at < text.length) {
      const pair = hash(text.charCodeAt(at - 1), text.charCodeAt(at));
      const leap = leaps[pair] ?? 0;
      if (leap > 0) {
        at += leap;
        continue;
      }
      visitMatches(text, at - last, endingWith[pair], visit);
      at++;
    }
  };
}

/** Apart from the loop, which so stays fast however many scanners with their own visitors share it. */
function visitMatches(
  text: string,
  start: number,
  literals: readonly string[] | undefined,
  visit: (start: number, literal: string) => void,
): void {
  if (literals === undefined) return;
  for (const literal of literals) if (matchesAt(text, start, literal)) visit(start, literal);
}

/** Letters of either case fall together; what else falls together is told apart by `matchesAt`. */
function hash(first: number, second: number): number {
  return (((first | 0x20) << 5) ^ (second | 0x20)) & (TABLE - 1);
}

function matchesAt(text: string, start: number, literal: string): boolean {
  if (start + literal.length > text.length) return false;
  for (let at = 0; at < literal.length; at++) {
    const code = text.charCodeAt(start + at);
    const folded = code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
    if (folded !== literal.charCodeAt(at)) return false;
  }
  return true;
}
