import { SECTION_TITLES, TITLE_SEPARATORS } from "../../../knowledge/page-metadata.js";
import { isOrganisationName } from "../../metadata/organisation-name.js";
import { overlap } from "./overlap.js";

/** Cuts " | Site" from the end and "Site: " from the start: by the site's own name, else behind a pipe. */
export function cutSiteName(title: string, siteName: string | null): string {
  const name = siteName?.toLowerCase() ?? "";
  if (name === "") return cutPipe(title);
  for (const separator of TITLE_SEPARATORS) {
    const end = title.lastIndexOf(` ${separator} `);
    const rest = title.slice(end + separator.length + 2).toLowerCase();
    if (end > 0 && rest.startsWith(name)) return title.slice(0, end).trim();
  }
  const behind = title.toLowerCase().startsWith(name) ? BEHIND_SITE.exec(title.slice(name.length)) : null;
  return behind?.[1] ?? cutPipe(title);
}

/** A pipe sets off the site, or a column of it. */
export function cutPipe(title: string): string {
  const pipe = title.indexOf(" | ");
  return pipe >= SHORTEST_HEADLINE ? title.slice(0, pipe).trim() : title;
}

const SHORTEST_HEADLINE = 10;
const BEHIND_SITE = /^\s*[|:–—»-]\s+(.{10,})$/;

/** Whether a window title names a section of a site and no story: "City of Silt Creek : News Flash". */
export function namesSection(title: string): boolean {
  return partsOf(title).some((part) => SECTIONS.has(part.toLowerCase()));
}

/**
 * The organisation in a window title, beside the headline and the section: "Inspectors commend the school
 * | Strathfinlay Council" → "Strathfinlay Council", "Saltgrass Health Newsroom" → "Saltgrass Health".
 */
export function siteInTitle(title: string, headline: string): string | null {
  const parts = partsOf(title);
  const story = storyAmong(parts, headline);
  const others = parts.filter((part, index) => index !== story && !SECTIONS.has(part.toLowerCase()));
  const last = others.at(-1);
  if (last === undefined || last.length > LONGEST_NAME) return null;
  const name = last.replace(SECTION_AT_END, "").replace(STATE, "").trim();
  const alone = parts.length === 1 && !isOrganisationName(name);
  return alone || name === "" ? null : name;
}

/**
 * Which part words the headline, -1 where none does. A headline may have the name of its organisation whole,
 * and the window may word it differently: the longest part with something of it is the story.
 */
function storyAmong(parts: readonly string[], headline: string): number {
  const shares = parts.map((part) => overlap(part, headline));
  const whole = shares.findIndex((share) => share >= WHOLE_STORY);
  if (whole >= 0) return whole;
  const lengths = parts.map((part, index) => {
    const tells = (shares[index] ?? 0) >= SAME_STORY && !isOrganisationName(part.replace(STATE, ""));
    return tells ? part.length : 0;
  });
  const longest = Math.max(...lengths);
  return longest === 0 ? -1 : lengths.indexOf(longest);
}

const WHOLE_STORY = 0.9;
/** "given zero ratings" for "fined". */
const SAME_STORY = 0.2;
const LONGEST_NAME = 80;
const SECTIONS: ReadonlySet<string> = new Set(SECTION_TITLES);
const SECTION_AT_END = new RegExp(`\\s(?:${SECTION_TITLES.join("|")})$`, "i");
/** "City of Silt Creek, FL" */
const STATE = /,\s[A-Z]{2}$/;

function partsOf(title: string): readonly string[] {
  return title
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

const PARTS = /\s[|–—»·•:-]{1,2}\s/;
