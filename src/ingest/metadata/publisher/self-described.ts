import { SELF_DESCRIPTIONS } from "../../../knowledge/issuer-cues.js";
import { ORGANISATION_NOUNS } from "../../../knowledge/organisation-words.js";
import type { BlockDraft } from "../../canonical/block-draft.js";
import { hasOrganisationWord } from "../organisation-name.js";
import { isPersonName, leadingName } from "./leading-name.js";

/** An organisation that a release describes behind its story, without a heading. */
export interface SelfDescribed {
  readonly name: string;
  /** It inspects, rates or regulates: the release of whoever was inspected describes it as well. */
  readonly judges: boolean;
}

/**
 * "Marlow Bay Trust is a charity …", "Allied Workers represents …", "Halvorsen County has 8,700 residents", the ones that
 * judge others last.
 */
export function selfDescribed(drafts: readonly BlockDraft[]): SelfDescribed | null {
  const closing = drafts.slice(-CLOSING_BLOCKS).filter(({ section }) => section !== "headline");
  const found = closing.flatMap(({ text, section }, at) => {
    const name = leadingName(text.replace(NUMBERED, "").replace(/^The\s/, ""));
    if (name === null || isPersonName(name)) return [];
    const after = text.slice(text.indexOf(name) + name.length);
    const outside = section === "notes" || section === "boilerplate" || closing.length - at <= LAST_BLOCKS;
    const described =
      IS_A.test(after) ||
      (outside && (hasOrganisationWord(name) || isKnown(name, drafts)) && DOES.test(after));
    return described ? [{ name, judges: JUDGES.test(after.slice(0, DESCRIPTION)) }] : [];
  });
  return found.find(({ judges }) => !judges) ?? found[0] ?? null;
}

/** A name that says nothing is spoken of in the story: "Larder was founded in 2009". */
function isKnown(name: string, drafts: readonly BlockDraft[]): boolean {
  return (
    drafts.filter(({ section, text }) => section === "body" && text.includes(name)).length >= FEWEST_MENTIONS
  );
}

const FEWEST_MENTIONS = 2;
const CLOSING_BLOCKS = 8;
const LAST_BLOCKS = 3;
const DESCRIPTION = 160;
/** "2. " of a note. */
const NUMBERED = /^(?:(?:Notes?|About us|Who we are)[^:]{0,20}:\s?)?(?:\d{1,2}[.)]\s|[•*–-]\s)?/;
const IS_A = new RegExp(
  `^(?:\\s\\([^)]{1,40}\\))?\\s(?:(?:represents|regulates|employs)\\s|(?:is|are)\\s(?:an?|the|one of)\\s(?:[\\w’'-]+\\s){0,6}?(?:${[...ORGANISATION_NOUNS].join("|")})s?\\b)`,
  "i",
);
const DOES = new RegExp(
  `^(?:\\s\\([^)]{1,40}\\))?(?:,[^,]{3,80},)?\\s(?:(?:currently|also|now|proudly)\\s)?(?:(?:${SELF_DESCRIPTIONS.join("|")})\\s|has\\s(?:\\d|more than|over|about|some|been)|was\\s(?:founded|established|formed|set up|created|built)|is\\s(?:registered|based|located|open|owned|run|part of|home to|funded|headquartered|responsible))`,
);
const JUDGES = /\b(?:regulat(?:es|or)|inspect(?:s|orate|ion)|watchdog|rates|accredits|certifies|assesses)\b/;
