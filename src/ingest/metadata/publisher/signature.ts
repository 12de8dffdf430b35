import { VALEDICTIONS } from "../../../knowledge/issuer-cues.js";
import { ROLE_NOUNS } from "../../../knowledge/role-nouns.js";
import type { BlockDraft } from "../../canonical/block-draft.js";
import { endsSentence, hasContactDetail, hasHeadlineVerb } from "../../lines.js";
import { isOrganisationName } from "../organisation-name.js";
import { isPersonName } from "./leading-name.js";

/**
 * The organisation in whose name a letter or a statement is signed, on the lines below its last words:
 *
 *   Yours sincerely,                      Lena Osei
 *   Paul Reed                             Director of Operations
 *   Chief Executive, Larkhill Schools     Kessa Roads Authority
 *
 * A number or an address below such lines makes them a contact, whose organisation may only send the release.
 */
export function signatory(drafts: readonly BlockDraft[]): string | null {
  const closing = drafts.slice(-CLOSING_BLOCKS).filter(({ section }) => section !== "headline");
  for (const [at, { text }] of closing.entries()) {
    const opens = VALEDICTION.test(text) || isRoleLine(text);
    if (!opens) continue;
    const lines = closing.slice(at, at + MOST_LINES).map((draft) => draft.text);
    if (lines.some(hasContactDetail) && !VALEDICTION.test(text)) continue;
    for (const line of lines) {
      const name = organisationIn(line);
      if (name !== null) return name;
      if (endsSentence(line) && !VALEDICTION.test(line)) break;
    }
  }
  return null;
}

const CLOSING_BLOCKS = 10;
const MOST_LINES = 6;
const LONGEST_LINE = 90;
const VALEDICTION = new RegExp(`^(?:${VALEDICTIONS.join("|")})[,.]?$`, "i");

/** "Director of Operations", "Chief Executive, Larkhill Schools Trust" */
function isRoleLine(line: string): boolean {
  if (line.length > LONGEST_LINE || endsSentence(line) || hasHeadlineVerb(line) || !/^\p{Lu}/u.test(line))
    return false;
  const words = line.split(/[\s,]+/);
  return words.length < 10 && words.some((word) => ROLE_NOUNS.has(word.toLowerCase()));
}

/** The line itself, or what stands behind the job: "Chief Executive, X", "Headteacher of X". */
function organisationIn(line: string): string | null {
  if (line.length > LONGEST_LINE || endsSentence(line)) return null;
  const parts = line.split(/,\s|\s(?:of|at)\s(?:the\s)?(?=\p{Lu})|\s[–—|]\s/u).filter((part) => !isJob(part));
  const led = LED.exec(line)?.[1];
  if (led !== undefined && !isPersonName(led) && !isJob(led)) return led;
  return (
    [line, ...parts].find((part) => isOrganisationName(part) && !isPersonName(part) && !isJob(part)) ?? null
  );
}

/** Whoever leads it leads an organisation, whatever it is called: "Co-founder and CEO, Loopwise". */
const LED =
  /\b(?:CEO|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?|[Ff]ounder|[Mm]anaging [Dd]irector|[Oo]wner|[Pp]resident)(?:\sof|,|\s[–—|])\s(\p{Lu}[\p{L}\d&’'-]*(?:\s[\p{Lu}&][\p{L}\d&’'-]*){0,3})$/u;

function isJob(words: string): boolean {
  return words.split(/[\s,]+/).some((word) => ROLE_NOUNS.has(word.toLowerCase()));
}
