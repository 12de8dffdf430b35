import { META_NAMES } from "../../../knowledge/page-metadata.js";
import { tidyWords } from "../../canonical/white-space.js";
import type { PageElement } from "../page.js";
import { elementText } from "./element-text.js";
import { overlap } from "./overlap.js";
import { firstMeta, type PageFacts } from "./page-facts.js";
import { cutPipe, cutSiteName, namesSection } from "./site-in-title.js";
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
  const declared = declaredTitles(facts, siteName);
  const printed = facts.headings
    .map((element) => ({ element, from: "h1", value: cutPipe(elementText(element)) }))
    .filter(({ value }) => value !== "" && value !== siteName);
  const agreements = printed.map(({ value }) =>
    Math.max(0, ...declared.map((title) => overlap(value, title.value))),
  );
  const most = Math.max(0, ...agreements);
  const best = printed[agreements.indexOf(most)];
  const [first] = declared;
  if (best !== undefined && (most >= ENOUGH || first === undefined || isAlone(printed, first))) return best;
  return first === undefined ? null : { ...first, element: null };
}

const ENOUGH = 0.5;

/** A single h1 that is a sentence counts more than a window title, which is worded for search engines. */
function isAlone(printed: readonly Stated<string>[], declared: Stated<string>): boolean {
  const [only] = printed;
  if (declared.from !== "title" || only === undefined || printed.length > 1) return false;
  return only.value.split(" ").length >= FEWEST_WORDS;
}

const FEWEST_WORDS = 4;

/** What the head of the page calls it, the most careful source first. */
function declaredTitles(facts: PageFacts, siteName: string | null): readonly Stated<string>[] {
  const titles: Stated<string>[] = [];
  const headline = facts.data.release?.headline;
  if (typeof headline === "string") titles.push({ value: decodeOnce(headline), from: "json-ld" });
  const meta = firstMeta(facts, META_NAMES.headline);
  if (meta !== null) titles.push(meta);
  if (facts.title !== null && !namesSection(facts.title)) titles.push({ value: facts.title, from: "title" });
  return titles
    .map(({ value, from }) => ({ value: cutSiteName(tidyWords(value), siteName), from }))
    .filter(({ value }) => value !== "");
}

/** JSON-LD is no HTML, but many systems escape it as if it were. */
function decodeOnce(text: string): string {
  return text
    .replace(/&#0?(\d{2,5});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, "&")
    .replace(/&quot;/g, '"')
    .replace(/&rsquo;/g, "’");
}
