export { findPeople } from "./find-people.js";
export { findShortMentions } from "./find-short-mentions.js";
export { isFirstName } from "./gender.js";
export { isPluralTitle, isRank, isRoleNoun, isWeakRole } from "./lexicon.js";
export { nameWords } from "./name-words.js";
export type { Gender, Party } from "./party.js";
export { readJob } from "./read-job.js";
export { readParties } from "./read-parties.js";
