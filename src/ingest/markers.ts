import {
  KIND_NOUNS,
  KIND_QUALIFIERS,
  KIND_READERS,
  NEWS_SECTIONS,
  RELEASE_MARKERS,
} from "../knowledge/release-markers.js";
import { scanDates } from "../language/dates/index.js";
import { isBreadcrumb } from "./lines.js";
import { isOrganisationName } from "./metadata/organisation-name.js";

/**
 * What follows a marker such as "PRESS RELEASE" or "For immediate release" on its line, without what
 * parts them; "" where it stands alone, null where the line has no marker. A marker of one word needs a
 * mark or a date behind it: "Statement on our performance" is a headline.
 */
export function afterMarker(line: string): string | null {
  const head = line.slice(0, LONGEST_MARKER);
  const found = KIND.exec(head) ?? MARKER.exec(head);
  if (found === null) return null;
  const behind = line.slice(found[0].length);
  const rest = behind.replace(/^[\s:–—\-|.•*)\]]+/, "").trim();
  const parted = rest === "" || /^\s?[:–—\-|.•*)\]\t]/.test(behind) || /\s/.test(found[0].trim());
  return parted || scanDates(rest.slice(0, LONGEST_MARKER)).length > 0 ? rest : null;
}

/**
 * The name before the part of the site that a line ends with, null where it ends otherwise:
 *
 *   Strathvale Care Trust – media release  ·  Skelby Council | Latest news  ·  Saltgrass Health Newsroom
 *   Heulwen Care: news from our homes  ·  WHARFLEY COUNCIL -- MEDIA STATEMENT
 *   GOFAL HAFREN | DATGANIAD I'R WASG / PRESS STATEMENT  ·  Tarrowshire Police news
 */
export function beforeMarker(line: string): string | null {
  if (line.length > LONGEST_LETTERHEAD || isBreadcrumb(line)) return null;
  const parted = PARTED_SECTION.exec(line) ?? ENDING_SECTION.exec(line);
  const found = parted ?? BARE_SECTION.exec(line);
  const before = found === null ? "" : line.slice(0, found.index).trim();
  if (parted === null && !isOrganisationName(before)) return null;
  return before === "" ? null : before;
}

const LONGEST_LETTERHEAD = 90;
const LONGEST_MARKER = 80;
const MARKER = new RegExp(`^[\\s*•–—[(-]*(?:${alternatives(RELEASE_MARKERS)})(?![\\w’'])`, "i");
/**
 * What kind of text it is, in words put together: "JOINT PRESS STATEMENT", "Statement to newsrooms: …", "Research news",
 * "News in brief". With the end of the line, a mark or a figure behind it: "Research news travels fast" is none.
 */
const KIND = new RegExp(
  `^[\\s*[(]*(?:(?:${KIND_QUALIFIERS.join("|")})\\s){0,3}(?:${KIND_NOUNS.join("|")})(?:\\s(?:to|for)\\s(?:${KIND_READERS.join("|")})|\\sin brief)?(?=$|[\\])]|\\s?[:–—|]\\s|\\s-\\s|\\s(?:no|nr|number|ref)\\b|\\s\\d+[/-]\\d)`,
  "i",
);
const section = `(?:${alternatives(NEWS_SECTIONS)})`;
/** One name of the section, or the same in two languages. */
const sections = `${section}(?:\\s?[/|•·]\\s?${section})?`;
const PARTED_SECTION = new RegExp(
  `\\s?(?:--|[–—|:·•])\\s?${sections}(?:\\s(?:from|about)\\s[\\w\\s]{1,30})?$|\\s-\\s${sections}$`,
  "i",
);
/** Without a mark between, behind what is surely the name of an organisation. */
const BARE_SECTION = new RegExp(`\\s${section}$`, "i");
/** Without a mark between, only words that nothing but a site is called. */
const ENDING_SECTION = /\s(?:news\s?room|press\s?room|press office|(?:news|media|press) cent(?:re|er))$/i;

function alternatives(phrases: readonly string[]): string {
  return [...phrases]
    .sort((a, b) => b.length - a.length)
    .join("|")
    .replaceAll("'", "['’]");
}
