import { wordList, words } from "./word-list.js";

/**
 * Words with which lists and tables label what they grade. Source: lists and tables of inspection, credit
 * and review releases.
 */

/** At least one of them must be in an overall label: "Safety" alone is an area, "Safety rating" is not. */
export const OVERALL_LABEL_HEADS: ReadonlySet<string> = words(`
  overall rating ratings rated grade grading judgement judgment score result outcome classification verdict
`);

/** A label made of these words alone stands for the whole: "Overall rating", "Current CQC grade". */
export const OVERALL_LABEL_WORDS: ReadonlySet<string> = new Set([
  ...OVERALL_LABEL_HEADS,
  ...wordList(`
    total combined final current latest new official inspection quality safety performance star our the
    effectiveness assessment evaluation conclusion level status service provider location organisation school
    home hospital trust
  `),
]);

/** In a label or a column's header: the level held before. */
export const PREVIOUS_LABEL_WORDS: ReadonlySet<string> = words(`
  previous previously last prior former formerly earlier before old was
`);

/** In a column's header: the level held now. */
export const CURRENT_LABEL_WORDS: ReadonlySet<string> = words(`
  current now latest new after today this
`);

/** Heads of a first column that names who is rated, one a row. */
export const SUBJECT_HEADERS: ReadonlySet<string> = words(`
  hospital hospitals site location school schools college academy company companies business businesses
  premises establishment service services provider organisation organization home trust force council
  authority district campus facility bank insurer issuer entity name model vehicle building property fund
  product plan prison agency department beach restaurant hotel
`);

/** Heads of a column that names who grades, or by what scheme. */
export const RATER_HEADERS: ReadonlySet<string> = words(`
  assessor assessors rater raters agency agencies body inspectorate inspector regulator index scheme
  framework benchmark source organisation organization provider certifier analyst broker platform
`);

/** What stands in the marked cell of a row, where the columns are the levels. */
export const TICKS: ReadonlySet<string> = words(`
  ✓ ✔ ✅ ☑ x X ✗ ● • ■ yes Yes
`);
