import type { Scheme } from "../../../knowledge/index.js";

/**
 * How much of a scheme's field is in the text: the number of its context words, or "elsewhere" where the
 * scheme asks for some and none is there ("ISO" grades fire departments only where the text says "fire").
 */
export function fieldOf({ requiresContext }: Scheme, text: string): number | "elsewhere" {
  if (requiresContext.length === 0) return 0;
  const present = requiresContext.filter((word) => patternOf(word).test(text)).length;
  return present === 0 ? "elsewhere" : present;
}

/** "SEND" is no "send", and "HMP" no beginning of a word. */
function isAcronym(word: string): boolean {
  return /^[A-Z]{2,6}$/.test(word);
}

/** One small pattern a word of the catalogue, made once. */
const patterns = new Map<string, RegExp>();

function patternOf(word: string): RegExp {
  let pattern = patterns.get(word);
  if (pattern === undefined) {
    const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/[’']/g, "[’']");
    pattern = isAcronym(word)
      ? new RegExp(`(?<![A-Za-z])${escaped}(?![A-Za-z])`)
      : new RegExp(`(?<![a-z])${escaped}`, "i");
    patterns.set(word, pattern);
  }
  return pattern;
}
