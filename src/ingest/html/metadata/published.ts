import { META_NAMES } from "../../../knowledge/page-metadata.js";
import { scanDates } from "../../../language/dates/index.js";
import type { PageBlock } from "../layout/page-block.js";
import { elementText } from "./element-text.js";
import { isoDate } from "./iso-date.js";
import type { PageFacts } from "./page-facts.js";
import type { Stated } from "./stated.js";

/**
 * The day of publication, from the most to the least careful source. What is printed by the headline
 * comes before what structured data repeat from the first draft; a day of change counts only where the
 * page prints no other.
 */
export function findPublished(
  facts: PageFacts,
  blocks: readonly PageBlock[],
  opening: readonly PageBlock[],
  url: string | null,
): Stated<string> | null {
  return (
    fromMetas(facts, META_NAMES.published) ??
    fromVisible(opening) ??
    fromData(facts, "datePublished") ??
    fromProperties(facts, "datepublished") ??
    fromTimes(facts) ??
    fromLabel(blocks) ??
    fromDateLines(facts) ??
    fromUrl(url) ??
    fromData(facts, "dateCreated") ??
    lastPrinted(opening)
  );
}

export function findModified(facts: PageFacts): Stated<string> | null {
  return (
    fromMetas(facts, META_NAMES.modified) ??
    fromData(facts, "dateModified") ??
    fromProperties(facts, "datemodified")
  );
}

function fromMetas({ metas }: PageFacts, names: readonly string[]): Stated<string> | null {
  for (const name of names) {
    const date = readDate(metas.get(name)?.[0]);
    if (date !== null) return { value: date, from: `meta:${name}` };
  }
  return null;
}

function fromData({ data }: PageFacts, property: string): Stated<string> | null {
  const date = readDate(data.release?.[property]);
  return date === null ? null : { value: date, from: "json-ld" };
}

function fromProperties({ properties }: PageFacts, property: string): Stated<string> | null {
  for (const element of properties.get(property) ?? []) {
    const date = readDate(
      element.attributes.content ?? element.attributes.datetime ?? elementText(element, 80),
    );
    if (date !== null) return { value: date, from: "microdata" };
  }
  return null;
}

/** A short line at the opening that is a date, or has one behind "Published": not behind "Updated". */
function fromVisible(opening: readonly PageBlock[]): Stated<string> | null {
  let plain: string | null = null;
  for (const { text } of opening) {
    if (text.length > LONGEST_LINE) continue;
    for (const { start, iso, parts } of scanDates(text)) {
      if (iso === null || parts.day === null) continue;
      const before = text.slice(Math.max(0, start - 40), start);
      if (PUBLISHED.test(before)) return { value: iso, from: "byline" };
      if (!CHANGED.test(before) && text.length < SHORT_LINE) plain ??= iso;
    }
  }
  return plain === null ? null : { value: plain, from: "byline" };
}

/** A short line anywhere that begins with "Published" and has a date. */
function fromLabel(blocks: readonly PageBlock[]): Stated<string> | null {
  for (const { text } of blocks) {
    const date = text.length < SHORT_LINE && LABEL.test(text) ? readDate(text) : null;
    if (date !== null) return { value: date, from: "byline" };
  }
  return null;
}

function lastPrinted(opening: readonly PageBlock[]): Stated<string> | null {
  for (const { text } of opening) {
    const date = text.length > LONGEST_LINE ? null : readDate(text);
    if (date !== null) return { value: date, from: "byline" };
  }
  return null;
}

function fromTimes({ times }: PageFacts): Stated<string> | null {
  const first = times.find(
    (time) => !CHANGED.test(`${time.attributes.class ?? ""} ${time.attributes.itemprop ?? ""}`),
  );
  const date = readDate(first?.attributes.datetime) ?? (first ? readDate(elementText(first, 80)) : null);
  return date === null ? null : { value: date, from: "time" };
}

function fromDateLines({ dateLines }: PageFacts): Stated<string> | null {
  for (const element of dateLines.slice(0, 5)) {
    const text = elementText(element, 80);
    if (CHANGED.test(text)) continue;
    const date = readDate(text);
    if (date !== null) return { value: date, from: "byline" };
  }
  return null;
}

/** /2024/02/20/ · /2024-02-20-title · /20240220/ */
function fromUrl(url: string | null): Stated<string> | null {
  const match = URL_DATE.exec(url ?? "");
  const date = match === null ? null : isoDate(`${match[1]}-${match[2]}-${match[3]}`);
  return date === null ? null : { value: date, from: "url" };
}

/** A machine-readable date, else the first whole date that is written in words. */
function readDate(stated: unknown): string | null {
  if (typeof stated !== "string") return null;
  const iso = isoDate(stated);
  if (iso !== null) return iso;
  return scanDates(stated.slice(0, 100)).find(({ parts }) => parts.day !== null)?.iso ?? null;
}

const LONGEST_LINE = 200;
const SHORT_LINE = 60;
const PUBLISHED = /\b(?:published|posted|released?|issued|date)\b[^.]*$/i;
const LABEL = /^(?:published|posted|released|issued|date published)\b/i;
const CHANGED =
  /\b(?:updated?|modified|revised|reviewed|edited|accessed|checked|changed|events?|until|expires?)\b/i;
const URL_DATE = /[/_-]((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?:[/_-]|$)/;
