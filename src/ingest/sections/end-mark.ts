import { END_WORDS } from "../../knowledge/section-cues.js";

/** A line that only says that the release is over: "ENDS", "- Ends -", "###", "# # #", "-30-", "*END*". */
export function isEndMark(line: string): boolean {
  if (line.length > LONGEST || !MAY_END.test(line)) return false;
  const bare = line.trim();
  if (HASHES.test(bare)) return true;
  const word = bare.replace(FRAME, "").toLowerCase();
  return END_WORDS.includes(word) && (word !== "30" || bare !== word);
}

const LONGEST = 120;
/** Most lines are told apart by their first letters. */
const MAY_END = new RegExp(`^[\\s\\-–—*~_=#[(<.]*(?:${END_WORDS.join("|")}|$)`, "i");
const HASHES = /^(?:#\s?){2,}$|^(?:#\s)?#$/;
const FRAME = /^[\s\-–—*~_=#[(<.]+|[\s\-–—*~_=#\])>.]+$/g;
