/** Words that tell that a short form beside a number is no percentage. Source: readings that went wrong. */

/** "5pc dinner set": pieces. */
export const PIECE_NOUNS: readonly string[] =
  "set sets pack packs kit kits bundle bundles suite suites piece pieces".split(" ");

/** "a 56 bps modem": bits a second; "a 300 bp fragment": base pairs. */
export const BIT_AND_BASE_NOUNS: readonly string[] =
  "modem modems link links connection connections line lines data speed speeds dna rna fragment fragments sequence".split(
    " ",
  );

/** What stands before points that somebody rose or fell by; without one, pp is pages. */
export const POINT_OPENERS: readonly string[] =
  "by up down of to than rose fell gained lost grew widened narrowed improved ahead behind".split(" ");

/** What stands behind such points: "a 2pp increase", "3pp higher". */
export const POINT_FOLLOWERS: readonly string[] =
  `increase rise gain decline decrease fall drop higher lower above below improvement change expansion contraction yoy y/y
  margin ahead behind`.split(/\s+/);

/** CSS properties whose values leak into text: "width:50%". */
export const CSS_PROPERTIES: readonly string[] =
  "width height margin padding top left right bottom opacity size radius basis inset gap position scale".split(
    " ",
  );

/** Shares that name people instead of counting them, with "the" before them: the 1%, the 99%. */
export const NAMED_SHARES: readonly string[] = ["1", "99", "one", "0.1"];
