import { isFirstName } from "../../../language/names/index.js";
import type { Range } from "../../../model/index.js";
import { namesIn } from "../parties/names.js";

const ANAPHOR =
  /\b(?:it|its|they|their|the\s(?:company|firm|bank|group|business|brand|home|hotel|school|hospital|trust|charity|fund|clinic|practice|restaurant|service|salon|college|university|insurer|provider|app|car|building|book|nursery|surgery|agency|centre|center)|he|she|his|her)\b/i;
const SPEAKS = /^(?:,|\s(?:said|says|told|added|joked|explained|who)\b)/;
/** "With a tradition of nearly 100 years, Combined Insurance is …" */
const INTRODUCED =
  /^(?:With|As|In|At|Since|Founded|Based|Headquartered|Established)\s[^,;:]{3,90},\s(?=[A-Z])/;
const CLEFT = /^It\s(?:is|was)\s/;

/**
 * Whom "it" or "the company" means in a paragraph that has not named the subject of the release: the name that
 * opens the sentence before. "About Combined: [Combined Insurance] is … The company has an A+ rating …"
 */
export function antecedentOf(
  text: string,
  block: Range,
  sentence: Range,
  before: Range | null,
  main: string | null,
): string | null {
  if (before === null || before.start < block.start || before.end > sentence.start) return null;
  if (!ANAPHOR.test(text.slice(sentence.start, sentence.end))) return null;
  if (main !== null && text.slice(block.start, sentence.start).includes(main)) return null;
  const words = text.slice(before.start, before.end);
  const lead = (CLEFT.exec(words) ?? INTRODUCED.exec(words))?.[0].length ?? 0;
  const [name] = namesIn(text, { start: before.start + lead, end: before.end });
  if (name === undefined || name.start - before.start - lead > 5) return null;
  const named = text.slice(name.start, name.end);
  const isPerson =
    isFirstName((named.split(" ")[0] ?? "").toLowerCase()) ||
    SPEAKS.test(text.slice(name.end, name.end + 12));
  if (isPerson) return null;
  return named.includes(" ") ? named : longerForm(text, named);
}

/** "Tallgrass operates …" is told of Tallgrass Senior Living, where the text prints that; one word alone says little. */
function longerForm(text: string, word: string): string | null {
  const at = text.indexOf(`${word} `);
  if (at < 0) return null;
  const [name] = namesIn(text, { start: at, end: Math.min(text.length, at + 80) });
  const full = name === undefined ? "" : text.slice(name.start, name.end);
  return full.startsWith(`${word} `) ? full : null;
}
