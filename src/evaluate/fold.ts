/**
 * Folding for comparison only: differences that no reader would call a mistake (white space, dash and
 * quote styles, case where the field says so). Never applied to what is written to a record.
 */

/** White space (also no-break), dashes and quotation marks in one form each. */
export function foldText(text: string): string {
  return text
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[\s\u00a0\u200b\ufeff]+/g, " ")
    .trim();
}

export function foldCase(text: string): string {
  return foldText(text).toLowerCase();
}

/** The words of a quote: outer marks and the trailing comma or full stop stripped, parts joined. */
export function foldQuote(parts: readonly string[]): string {
  const unmarked = parts.map((part) => foldText(part).replace(/^['"\s]+|['"\s]+$/g, ""));
  return unmarked.join(" ").replace(/[\s.,]+$/, "");
}

const HONORIFIC =
  /^(?:(?:the|a|an|mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baroness|rev|reverend|sen|senator|rep|representative|congressman|congresswoman|gov|governor|mayor|president|judge|justice|hon|honorable|cllr|councillor|sgt|sergeant|pc|det|detective|insp|inspector|supt|superintendent|ch|chief|acting|deputy|assistant|constable|capt|captain|lt|lieutenant|col|colonel|maj|major|gen|general|commissioner|attorney|district|rt)\.?\s+)+/;
const POST_NOMINAL =
  /(?:,?\s+(?:jr|sr|ii|iii|iv|obe|mbe|cbe|dbe|kbe|qpm|kc|qc|mp|msp|ms|phd|ph\.d|md|m\.d|jd|rn|r\.n|esq|frcp|cpa|mba|dds|do|d\.o|faan)\.?)+$/;

/** A person or organisation: case, apostrophes, articles, honorifics and post-nominals folded. */
export function foldName(name: string): string {
  const folded = foldCase(name).replace(/['"]/g, "");
  return folded.replace(HONORIFIC, "").replace(POST_NOMINAL, "").replace(/[.,]/g, "").trim();
}
