export { findPeople } from "./find-people.js";
export { isRank } from "./lexicon.js";
export type { Gender, Party, PartyKind } from "./party.js";
export { readParties } from "./read-parties.js";
export { fold } from "./tokens.js";
