import { dateAtStart } from "../../language/dates/index.js";
import type { BlockDraft } from "../canonical/block-draft.js";
import { readDateline } from "../dateline.js";
import { readLabel } from "../labels.js";
import {
  dateLine,
  hasHeadlineVerb,
  isBracketed,
  isBreadcrumb,
  isPostalAddress,
  isReference,
  isTimeLine,
  isWebAddress,
  wordsBeforeDate,
} from "../lines.js";
import { afterMarker, beforeMarker } from "../markers.js";
import { readByline } from "../metadata/byline.js";
import { isContactLine } from "./contact-line.js";

/** A line above the body that could be the headline, the standfirst or the letterhead. */
export interface Candidate {
  readonly draft: number;
  /** The line without a marker before it: "MEDIA ADVISORY: …". */
  readonly text: string;
}

/** The lines above the body that are no date, label, marker, contact, byline or path of a site. */
export function candidatesFor(drafts: readonly BlockDraft[], body: number): readonly Candidate[] {
  const above = drafts.slice(0, body);
  const candidates = above.flatMap(({ kind, text, section }, draft) => {
    if (section === "byline" || isContactLine(above, draft)) return [];
    const words = kind === "heading" ? withoutMarker(text) : wordsOf(text);
    return words === null ? [] : [{ draft, text: words }];
  });
  return candidates.length > 0
    ? candidates
    : above.flatMap(({ text }, draft) => (titledByKind(text) ? [{ draft, text }] : []));
}

/** "Club statement: pitch inspection", where nothing else could be the headline. */
function titledByKind(line: string): boolean {
  const rest = afterMarker(line) ?? "";
  return (
    /^[^:]{1,30}:\s/.test(line) &&
    HAS_WORD.test(rest) &&
    !isReference(rest) &&
    dateLine(rest) === null &&
    readLabel(line) === null
  );
}

/** "Press release: Hospital wins award" as a title. */
function withoutMarker(title: string): string {
  const rest = afterMarker(title) ?? "";
  return rest.length > SHORTEST_HEADLINE && /^[^:]{1,30}:/.test(title) ? rest : title;
}

function wordsOf(line: string): string | null {
  const text = behindDate(line);
  const rest = afterMarker(text);
  if (rest !== null && isReference(rest)) return null;
  if (rest !== null) return opensHeadline(rest) && wordsOf(rest) === rest ? rest : null;
  const furniture =
    !HAS_WORD.test(text) ||
    (dateLine(text) !== null && !hasHeadlineVerb(text)) ||
    isTimeLine(text) ||
    isReference(text) ||
    isPostalAddress(text) ||
    isWebAddress(text) ||
    isDatedName(text) ||
    readLabel(text) !== null ||
    beforeMarker(text) !== null ||
    readDateline(text) !== null ||
    isBreadcrumb(text) ||
    isBracketed(text) ||
    SALUTATION.test(text) ||
    readByline(text) !== null;
  return furniture ? null : text;
}

/** "12 May 2024 – New park opens in Ashby" without the date. */
function behindDate(line: string): string {
  const date = dateAtStart(line);
  const rest = date === null ? null : BEHIND_DATE.exec(line.slice(date.end));
  return rest?.[1] === undefined || rest[1].length < SHORTEST_HEADLINE ? line : rest[1];
}

const BEHIND_DATE = /^\s?[-–—|:]\s(\p{Lu}.*)$/u;

/** "ASHBY WATER: 12/09/2024"; "Park opens – 12 May 2024" is a headline with its date. */
function isDatedName(text: string): boolean {
  const words = wordsBeforeDate(text);
  return words !== null && words.split(" ").length <= MOST_WORDS_OF_NAME && !hasHeadlineVerb(words);
}

/** "Dear colleagues," of a letter. */
const SALUTATION = /^Dear\s[^,.!?:]{2,50}[,:]?$/;
const MOST_WORDS_OF_NAME = 5;
const SHORTEST_HEADLINE = 20;
const FEWEST_WORDS = 4;
const HAS_WORD = /\p{L}{2}/u;

/** Behind a marker: "MEDIA ADVISORY: Road closed", but not "Ad hoc announcement pursuant to Art. 53". */
function opensHeadline(rest: string): boolean {
  const isLong = rest.length > SHORTEST_HEADLINE || rest.split(" ").length >= FEWEST_WORDS;
  return isLong && /^[^\p{L}]{0,2}[\p{Lu}\d]/u.test(rest);
}
