export type { Gender, Party, PartyKind } from "./party.js";
export { readParties } from "./read-parties.js";
