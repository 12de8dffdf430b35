import { EVENT_CUES } from "../../knowledge/event-cues.js";
import {
  type DateRole,
  type Document,
  type DocumentBlock,
  lastStartingBy,
  type Range,
} from "../../model/index.js";

interface ResolvedDate extends Range {
  readonly iso: string;
}

/**
 * What a date is the date of. Above the body, and in the dateline that opens it, a date that agrees with
 * the metadata is that of publication or of change; elsewhere the words before it tell.
 */
export function roleOf(document: Document, date: ResolvedDate): DateRole {
  const { text, blocks, metadata } = document;
  const block = blocks[lastStartingBy(blocks, date.start)];
  const before = text.slice(Math.max(block?.start ?? 0, date.start - WINDOW), date.start).toLowerCase();
  if (/embargo/.test(before)) return "embargo";
  if (block !== undefined && isFrontMatter(block, blocks, date)) {
    if (/(?:updated|modified)\W*(?:on\W*)?$/.test(before)) return "modified";
    if (sameDay(date.iso, metadata.publishedAt)) return "published";
    if (sameDay(date.iso, metadata.modifiedAt)) return "modified";
  }
  return EVENT.test(before) ? "event" : "mentioned";
}

const WINDOW = 40;
const EVENT = new RegExp(`(?:^|[^a-z])(?:${EVENT_CUES.join("|")})[\\s(,–—-]{0,4}$`);

function isFrontMatter(block: DocumentBlock, blocks: readonly DocumentBlock[], date: Range): boolean {
  if (block.section === "headline" || block.section === "byline") return true;
  const body = blocks.find(({ section }) => section === "body");
  return block === body && date.start - block.start < LONGEST_PLACE;
}

/** How far into the body the date of a dateline may stand, behind its place and its wire. */
const LONGEST_PLACE = 90;

function sameDay(iso: string, other: string | null): boolean {
  return other !== null && iso.slice(0, 10) === other.slice(0, 10);
}
