/** Marks of one family can pair with each other, however they are mixed; different families nest. */
export type MarkFamily = "double" | "single" | "angle";

/** Which way a glyph looks; straight marks and primes look neither way. */
export type MarkFacing = "opening" | "closing" | "neutral";

export interface MarkGlyph {
  readonly family: MarkFamily;
  readonly facing: MarkFacing;
}

const glyph = (family: MarkFamily, facing: MarkFacing): MarkGlyph => ({ family, facing });

/** Every sign that people use as a quotation mark, by its code unit. Source: Unicode Pi/Pf, and what OCR and keyboards put in their place. */
export const MARK_GLYPHS: ReadonlyMap<number, MarkGlyph> = new Map([
  [0x22, glyph("double", "neutral")], // "
  [0x201c, glyph("double", "opening")], // “
  [0x201d, glyph("double", "closing")], // ”
  [0x201e, glyph("double", "opening")], // „
  [0x201f, glyph("double", "opening")], // ‟
  [0x2033, glyph("double", "neutral")], // ″ double prime, from PDF and OCR
  [0xff02, glyph("double", "neutral")], // ＂
  [0x27, glyph("single", "neutral")], // '
  [0x60, glyph("single", "opening")], // ` grave, as TeX opens
  [0xb4, glyph("single", "closing")], // ´
  [0x2018, glyph("single", "opening")], // ‘
  [0x2019, glyph("single", "closing")], // ’
  [0x201a, glyph("single", "opening")], // ‚
  [0x201b, glyph("single", "opening")], // ‛
  [0x2032, glyph("single", "neutral")], // ′
  [0xab, glyph("angle", "opening")], // «
  [0xbb, glyph("angle", "closing")], // »
  [0x2039, glyph("angle", "opening")], // ‹
  [0x203a, glyph("angle", "closing")], // ›
]);

/** Words that begin with an apostrophe: ’tis is no quotation. Decades (’90s) are told by their digits. */
export const ELISIONS: ReadonlySet<string> = new Set(
  "tis twas til till em cause n bout round cos coz neath gainst twill twere tween night nuff sup kay".split(
    " ",
  ),
);
