import { META_NAMES } from "../../../knowledge/page-metadata.js";
import { tidyWords } from "../../canonical/white-space.js";
import { afterMarker } from "../../markers.js";
import type { PageElement } from "../page.js";
import { isLogo } from "./brands.js";
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
 * none agrees (the site or its section is the only h1), a lower heading that repeats what is declared; else
 * the declaration, without the name of the site; else the first lower heading that could be a headline.
 */
export function findHeadline(facts: PageFacts, siteName: string | null): Headline | null {
  const names = [siteName, ...facts.headings.filter(isLogo).map((element) => elementText(element))];
  const declared = declaredTitles(facts, siteName).filter(({ value }) => !names.includes(value));
  const printed = titlesOf(facts.headings, names);
  const agreements = printed.map(({ value }) =>
    Math.max(0, ...declared.map((title) => overlap(value, title.value))),
  );
  const most = Math.max(0, ...agreements);
  const best = printed[agreements.indexOf(most)];
  const [first] = declared;
  const lower = titlesOf(facts.subheadings.slice(0, MOST_LOWER), names);
  const story = best === undefined ? undefined : storyBesideSite(best, facts.title ?? "", lower);
  if (story !== undefined) return story;
  if (best !== undefined && (most >= ENOUGH || first === undefined || isAlone(printed, first))) return best;
  const repeated = lower.find((title) => declared.some((other) => opens(other.value, title.value)));
  if (repeated !== undefined) return repeated;
  if (first !== undefined) return { ...first, element: null };
  return lower.find((title) => wordsIn(title) >= FEWEST_WORDS) ?? nameOfSite(facts);
}

/** Headings as titles, but for those that name the site or a section of it: "Newsroom", "PRESS RELEASE". */
function titlesOf(elements: readonly PageElement[], names: readonly (string | null)[]): readonly Headline[] {
  return elements
    .map((element) => ({ element, from: element.tag, value: cutPipe(elementText(element)) }))
    .filter(({ value }) => value !== "" && !names.includes(value))
    .filter(({ value }) => !namesSection(value) && afterMarker(value) !== "");
}

/** "Carrick Wildlife Park | Wolf pups born": the h1 is the one part of the window title, a lower heading the other. */
function storyBesideSite(best: Headline, title: string, lower: readonly Headline[]): Headline | undefined {
  if (!title.startsWith(best.value) || wordsIn(best) > LONGEST_SITE) return undefined;
  const rest = title.slice(best.value.length).replace(/^\s[|–—:-]\s/, "");
  return rest.length < title.length - best.value.length
    ? lower.find(({ value }) => value === rest)
    : undefined;
}

const LONGEST_SITE = 6;

/** Whether a declared title is a heading, or the heading and the name of the site. */
function opens(declared: string, heading: string): boolean {
  const rest = declared.slice(heading.length);
  return declared.toLowerCase().startsWith(heading.toLowerCase()) && /^$|^\s?[|–—»·•:<-]/.test(rest);
}

/** A page without any other title is called what its site is. */
function nameOfSite({ headings }: PageFacts): Headline | null {
  const [element] = headings;
  const value = element === undefined ? "" : elementText(element);
  return element === undefined || value === "" ? null : { element, from: element.tag, value };
}

/** More are a list of news. */
const MOST_LOWER = 40;
const ENOUGH = 0.5;

/** A single h1 that is a sentence counts more than a window title, which is worded for search engines. */
function isAlone(printed: readonly Stated<string>[], declared: Stated<string>): boolean {
  const [only] = printed;
  if (declared.from !== "title" || only === undefined || printed.length > 1) return false;
  return wordsIn(only) >= FEWEST_WORDS;
}

function wordsIn({ value }: Stated<string>): number {
  return value.split(" ").length;
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
    .map(({ value, from }) => ({ value: withoutMarker(cutSiteName(tidyWords(value), siteName)), from }))
    .filter(({ value }) => value !== "");
}

/** "Press release: Bins change over Easter" */
function withoutMarker(title: string): string {
  return /^[^:]{1,30}:/.test(title) ? afterMarker(title) || title : title;
}

/** JSON-LD is no HTML, but many systems escape it as if it were. */
function decodeOnce(text: string): string {
  return text
    .replace(/&#0?(\d{2,5});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, "&")
    .replace(/&quot;/g, '"')
    .replace(/&rsquo;/g, "’");
}
