/**
 * The words of a list item without the glyph that makes it one; null for other lines:
 *
 *   • First   ·   •Glued   ·   - First   ·   * First   ·   o First   ·   ✓ First
 *
 * Numbers are words that the text may refer to ("recommendation 2"), so that they stay:
 *
 *   1. First   ·   2) Second   ·   (a) Third
 */
export function listItemOf(line: string): string | null {
  const item = GLYPH.exec(line)?.[1] ?? (SIGNATURE.test(line) ? undefined : DASH.exec(line)?.[1]);
  if (item !== undefined) return item;
  return ORDINAL.test(line) ? line.trim() : null;
}

/** Glyphs that nothing but a list uses. */
const GLYPH = /^\s*[•●▪▫◦‣⁃∙·○■□◆◇♦►▶➢➤➔✓✔✅❖\uf0b7\uf0a7]\s*(\S.*|)$/;

/** Glyphs that other things begin with too: "-5" is a number, "*x" a footnote. */
const DASH = /^\s*(?:(?:[-–*+]|o(?=\s[A-Z]))\s+(?=\S)|-(?=[A-Z]))(.*)$/;

/** "– Keisha R., Baton Rouge": who said what stands above. */
const SIGNATURE = /^\s*[-–]\s?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,3}\s?(?:,|$)/u;

const ORDINAL = /^\s*(?:\(?(?:\d{1,2}|[a-hivx]{1,4})\)|\d{1,2}\.)\s+\S/;
