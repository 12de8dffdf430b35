import { END_WORDS } from "../../knowledge/section-cues.js";

/** A line that only says that the release is over: "ENDS", "- Ends -", "###", "# # #", "-30-", "*END*". */
export function isEndMark(line: string): boolean {
  if (line.length > LONGEST) return false;
  const bare = line.trim();
  if (HASHES.test(bare)) return true;
  const word = bare.replace(FRAME, "").toLowerCase();
  return END_WORDS.includes(word) && (word !== "30" || bare !== word);
}

const LONGEST = 120;
const HASHES = /^(?:#\s?){2,}$|^(?:#\s)?#$/;
const FRAME = /^[\s\-–—*~_=#[(<.]+|[\s\-–—*~_=#\])>.]+$/g;
