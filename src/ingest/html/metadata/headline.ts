import { META_NAMES, TITLE_SEPARATORS } from "../../../knowledge/page-metadata.js";
import { tidyWords } from "../../canonical/white-space.js";
import type { PageElement } from "../page.js";
import { elementText } from "./element-text.js";
import { overlap } from "./overlap.js";
import { firstMeta, type PageFacts } from "./page-facts.js";
import type { Stated } from "./stated.js";

export interface Headline extends Stated<string> {
  /** Where it is printed; null where only the head of the page has it. */
  readonly element: PageElement | null;
}

/**
 * The headline as it is printed: the h1 that agrees best with what the head of the page declares. Where
 * none agrees (the site's name is its only h1), what the head declares, without the name of the site.
 */
export function findHeadline(facts: PageFacts, siteName: string | null): Headline | null {
  const declared = declaredTitles(facts).map(({ value, from }) => ({
    value: cutSiteName(value, siteName),
    from,
  }));
  const printed = facts.headings
    .map((element) => ({ element, value: elementText(element) }))
    .filter(({ value }) => value !== "" && value !== siteName);
  let best: Headline | null = null;
  let agreement = 0;
  for (const { element, value } of printed) {
    const score = Math.max(0, ...declared.map((title) => overlap(value, title.value)));
    if (score > agreement) {
      agreement = score;
      best = { value: cutPipe(value), from: "h1", element };
    }
  }
  const first = declared[0];
  if (best !== null && (agreement >= ENOUGH || first === undefined)) return best;
  if (first !== undefined) return { ...first, element: null };
  const only = printed.length === 1 ? printed[0] : undefined;
  return only === undefined ? null : { value: only.value, from: "h1", element: only.element };
}

const ENOUGH = 0.5;

/** What the head of the page calls it, the most careful source first. */
function declaredTitles(facts: PageFacts): readonly Stated<string>[] {
  const titles: Stated<string>[] = [];
  const headline = facts.data.release?.headline;
  if (typeof headline === "string" && headline.trim() !== "") {
    titles.push({ value: decodeOnce(tidyWords(headline)), from: "json-ld" });
  }
  const meta = firstMeta(facts, META_NAMES.headline);
  if (meta !== null) titles.push({ value: tidyWords(meta.value), from: meta.from });
  if (facts.title) titles.push({ value: facts.title, from: "title" });
  return titles;
}

/** JSON-LD is no HTML, but many systems escape it as if it were. */
function decodeOnce(text: string): string {
  return text
    .replace(/&#0?(\d{2,5});/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, "&")
    .replace(/&quot;/g, '"')
    .replace(/&rsquo;/g, "’");
}

/** Cuts " | Site" at the end and "Site: " at the start: by the site's own name, else after a pipe. */
export function cutSiteName(title: string, siteName: string | null): string {
  if (siteName !== null) {
    const name = siteName.toLowerCase();
    for (const separator of TITLE_SEPARATORS) {
      const end = title.lastIndexOf(` ${separator} `);
      if (
        end > 0 &&
        title
          .slice(end + separator.length + 2)
          .toLowerCase()
          .startsWith(name)
      )
        return title.slice(0, end).trim();
    }
    if (title.toLowerCase().startsWith(name)) {
      const rest = /^\s*[|:–—»-]\s+(.{10,})$/.exec(title.slice(name.length));
      if (rest?.[1]) return rest[1];
    }
  }
  return cutPipe(title);
}

/** A pipe sets off the site, or the column. */
function cutPipe(title: string): string {
  const pipe = title.indexOf(" | ");
  return pipe >= 10 ? title.slice(0, pipe).trim() : title;
}
