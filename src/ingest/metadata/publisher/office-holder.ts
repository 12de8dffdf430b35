import { OFFICES } from "../../../knowledge/organisation-words.js";
import type { BlockDraft } from "../../canonical/block-draft.js";

/**
 * The office of the one who announces the news, where the release prints its name: "District Attorney Mara Quist
 * announced" is the news of the "Caddo County District Attorney’s Office", "Mayor Bell today named" that of the
 * "Office of the Mayor".
 */
export function officeOfHolder(lead: string, drafts: readonly BlockDraft[]): string | null {
  const title = HOLDER.exec(lead.slice(0, FIRST_SENTENCE))?.[1]?.toLowerCase();
  if (title === undefined) return null;
  for (const { text } of drafts) {
    const at = text.indexOf("Office");
    if (at === -1) continue;
    const around = text.slice(Math.max(0, at - LONGEST_NAME), at + LONGEST_NAME);
    const names = [OFFICE_OF.exec(around)?.[0], OFFICE_BEHIND.exec(around)?.[0]];
    const name = names.find((each) => each?.toLowerCase().includes(title));
    if (name !== undefined) return name;
  }
  return null;
}

const LONGEST_NAME = 80;
const FIRST_SENTENCE = 500;
const TITLES = [...OFFICES, "mayor", "governor"]
  .sort((a, b) => b.length - a.length)
  .join("|")
  .replaceAll("'", "['’]");
/** The title with the name of a person behind it. */
const HOLDER = new RegExp(`\\b(${TITLES})\\s\\p{Lu}[\\p{L}.’'-]*\\s\\p{Lu}`, "iu");
const OFFICE_OF =
  /\bOffice of (?:the )?(?:\p{Lu}[\p{L}.’'-]*\s){0,3}(?:Attorney|Prosecutor|Mayor|Governor|Sheriff|Coroner|Auditor|Comptroller|Treasurer)(?: General)?/u;
const OFFICE_BEHIND = /(?<!\p{L})(?!The\s)(?:\p{Lu}[\p{L}.’'-]{0,20}\s){2,6}Office(?!\p{L})/u;
