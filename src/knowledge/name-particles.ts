/**
 * Small words inside a surname, written with or without a capital: "Jan van der Berg", "Rosa de la Cruz".
 *
 * Source: the usual particles of Dutch, German, French, Spanish, Portuguese, Italian, Arabic, Hebrew, Malay,
 * Irish and Welsh names.
 */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  `van von der den de del della dello di da do dos das du la le los las el al bin binti bint ibn ben bat abu abd
ter ten te zu zur zum vom y e i ap ab ferch mac ní nic ua dal wa mwa ole arap ould binte af av d' l' st ur op 't`.split(
    /\s+/,
  ),
);

/** First names that are a month or a verb too: names where another capital follows ("April Westby", "Will Larson"). */
export const NAMES_OR_WORDS: ReadonlySet<string> = new Set(["april", "may", "june", "august", "will"]);

/** Surnames and last given names that are words of grammar too: "Omar Said", "Theresa May", "Nguyen Van An". */
export const SURNAMES_OR_WORDS: ReadonlySet<string> = new Set(["said", "may", "march", "an", "my"]);

/** A particle may open a name in lower case: "said van der Berg"; words of English may not. */
export const OPENING_PARTICLES: ReadonlySet<string> = new Set([
  "van",
  "von",
  "de",
  "del",
  "della",
  "al",
  "el",
  "bin",
  "di",
  "da",
  "du",
]);
