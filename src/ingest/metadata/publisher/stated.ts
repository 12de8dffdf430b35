import { scanDates } from "../../../language/dates/index.js";
import type { BlockDraft } from "../../canonical/block-draft.js";
import { readLabel } from "../../labels.js";
import { bylineAffiliation } from "../byline.js";
import { hasOrganisationWord, isOrganisationName } from "../organisation-name.js";

/** The issuer where the release states it. `above`: the lines above its body. */

/**
 * "Issued by: Corporate Communications, Westshire Fire Service", "SOURCE: Bluebird Robotics", "Published by
 * Westshire Fire Service on 5 December 2024"
 */
export function issuerInLabel(above: readonly string[]): string | null {
  const value = labelled(above, "publisher") ?? sender(above) ?? issuerBeforeDate(above);
  return value === null ? null : withoutDesk(value.replace(FOR_CLIENT, "").replace(/^the\s/i, ""));
}

/** An agency that only sends it: "Brightcomms PR on behalf of Luddon Dairies". */
const FOR_CLIENT = /^[^,]{2,60}?\son behalf of\s/i;

/** A desk signs with the name of its organisation ("Author: Northants Police"), a person with their own. */
export function issuerInAuthor(above: readonly string[]): string | null {
  const author = labelled(above, "author");
  return author !== null && hasOrganisationWord(author) && !DESK.test(author) ? author : null;
}

/** "By Ellen Trask, MarketLedger" */
export function affiliationOfByline(above: readonly string[]): string | null {
  return above.map(bylineAffiliation).find((name) => name !== null) ?? null;
}

/** "Issued on behalf of Strathvale Care Trust (…)", "SOURCE Clientele Luxury Magazine", near the end. */
export function issuerInSignOff(drafts: readonly BlockDraft[]): string | null {
  for (const { text } of drafts.slice(-SIGN_OFF_BLOCKS)) {
    const name = SIGN_OFF.exec(text)?.[1]?.trim();
    if (name !== undefined) return withoutDesk(name.replace(FOR_CLIENT, "").replace(/^the\s/i, ""));
  }
  return null;
}

/** "From: Department for Street Safety"; a mail has an address there. */
function sender(above: readonly string[]): string | null {
  const names = above.flatMap((text) => FROM.exec(text)?.[1] ?? []);
  return names.find((name) => isOrganisationName(name)) ?? null;
}

const FROM = /^From:\s(?:the\s)?(\p{Lu}[^@<]{2,80})$/u;

function issuerBeforeDate(above: readonly string[]): string | null {
  for (const text of above) {
    const [, rest] = ISSUED_BY.exec(text) ?? [];
    const date = rest === undefined ? undefined : scanDates(rest)[0];
    const name = rest?.slice(0, date?.start).replace(BEFORE_DATE, "") ?? "";
    if (hasOrganisationWord(name)) return name;
  }
  return null;
}

const ISSUED_BY =
  /^(?:(?:published|posted|issued|released|distributed)(?:\stoday)?\s(?:by|on behalf of)|(?:press|media|news)\s(?:release|statement)\s(?:by|from)|a statement (?:by|from)):?\s([^:]{3,120})$/i;
/** " on Tuesday", ", ", " | " */
const BEFORE_DATE = /(?:[\s,|•·(–—-]+(?:on|at)?)(?:\s\w+day,?)?\s*$/;

const SIGN_OFF_BLOCKS = 8;
const SIGN_OFF =
  /^(?:Issued (?:on behalf of|by):?|SOURCE:?|Source:)\s([\p{Lu}\d][^(|:]{2,80}?)(?:\s(?:\(|https?:|www\.).*|\.?$)/u;

function labelled(above: readonly string[], label: "publisher" | "author"): string | null {
  const found = above.map(readLabel).find((read) => read?.label === label && read.value !== "");
  return found?.value ?? null;
}

/** The service, not its desk. */
function withoutDesk(name: string): string {
  return name.split(", ").find((part) => isOrganisationName(part) && !DESK.test(part)) ?? name;
}

const DESK = /\b(?:communications|press office|media team|newsroom|news team|web team|admin)\b/i;
