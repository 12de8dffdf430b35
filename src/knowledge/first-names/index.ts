import * as africaAndAmerica from "./africa-and-america.js";
import * as common from "./common.js";
import * as eastAsia from "./east-asia.js";
import * as easternEurope from "./eastern-europe.js";
import * as northWestEurope from "./north-west-europe.js";
import * as southAsia from "./south-asia.js";
import * as southernEurope from "./southern-europe.js";
import * as westAsia from "./west-asia.js";

const LISTS = [
  common,
  northWestEurope,
  southernEurope,
  easternEurope,
  westAsia,
  southAsia,
  eastAsia,
  africaAndAmerica,
];

/**
 * First names with the gender they usually tell; names borne by both are listed apart. One vote on whether a
 * phrase is a person, and on whom "she" may mean: never on who somebody is.
 */
export const FEMALE_NAMES: ReadonlySet<string> = new Set(LISTS.flatMap((list) => [...list.FEMALE]));

export const MALE_NAMES: ReadonlySet<string> = new Set(LISTS.flatMap((list) => [...list.MALE]));

/** Borne by both, or by one here and by the other there. */
export const EITHER_NAMES: ReadonlySet<string> = new Set(LISTS.flatMap((list) => [...list.EITHER]));
