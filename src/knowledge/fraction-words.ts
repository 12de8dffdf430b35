import { words } from "./word-list.js";

/** Words before "half" or "quarter" that make it a stretch of time or a side, not a share. */
export const PART_NOT_SHARE: ReadonlySet<string> = new Set(
  "first second third fourth other latter former back front top bottom upper lower each next last past final this better previous prior per".split(
    " ",
  ),
);

/** What is divided but not counted: "a quarter of an hour", "half a mile", "a tenth of a second". */
export const MEASURED_WHOLES: ReadonlySet<string> = new Set(
  `hour mile second inch century year month day week decade minute metre meter acre pound dozen million billion
  trillion thousand hundred cup teaspoon tablespoon ounce page point kilometre kilometer pint july`.split(
    /\s+/,
  ),
);

/** "two in five days" counts days; it is no share of them. */
export const NOT_A_POPULATION: ReadonlySet<string> =
  words(`days weeks months years minutes hours seconds seasons attempts rounds sets steps locations cities states countries
  phases stages parts episodes volumes stars points dimensions mm cm inches`);

/** What a whole number before "of the 20" must not be: "page 3 of the 20", "Article 5 of the 12". */
export const NUMBERED_THINGS: ReadonlySet<string> = new Set(
  "page part day week phase stage chapter section article number no round game episode step book volume season year title rule top".split(
    " ",
  ),
);

/** Verbs that multiply: the factor. */
export const MULTIPLYING_VERBS: Readonly<Record<string, number>> = {
  doubled: 2,
  doubling: 2,
  doubles: 2,
  tripled: 3,
  tripling: 3,
  triples: 3,
  trebled: 3,
  trebling: 3,
  quadrupled: 4,
  quadrupling: 4,
  quintupled: 5,
  quintupling: 5,
};

/** "four times higher", "three times as many": what makes "times" a multiple and not an occasion. */
export const MULTIPLE_FOLLOWERS: ReadonlySet<string> =
  words(`higher more less lower greater larger faster bigger stronger longer better cheaper smaller likely likelier as the
  its their worse fewer brighter heavier`);
