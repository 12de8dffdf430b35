import type { WrittenDate } from "../../language/dates/index.js";
import { scanDates, timeBeforeDate } from "../../language/dates/index.js";
import type { BlockDraft } from "../canonical/block-draft.js";
import type { Dateline } from "../dateline.js";
import type { FrontMatter } from "../front-matter/index.js";
import { readLabel } from "../labels.js";
import { dateLine } from "../lines.js";
import { afterMarker } from "../markers.js";
import type { Found } from "./found.js";

/**
 * When it was published: stated by a label, on a line of its own, in the dateline, or by the end of an
 * embargo, in that order. A statement of the same day with its time is taken for the time. A month or a
 * year alone dates a volume, not a release.
 */
export function findPublished(drafts: readonly BlockDraft[], front: FrontMatter): Found<string> | null {
  const above = drafts.slice(0, front.body).map(({ text }) => text);
  const statements: Found<string>[] = [
    ...above.flatMap((text) => day(labelledDate(text, "published"), "label")),
    ...oneDay(above.flatMap((text, draft) => day(lineOfDate(text, front.datelines(draft)), "date-line"))),
    ...datelines(drafts, front).flatMap((date) => day(date, "dateline")),
    ...above.flatMap((text) => day(embargoEnd(text), "embargo")),
    ...day(headlinePrefix(drafts, front), "headline"),
    ...day(signedOn(drafts.slice(front.body)), "sign-off"),
  ];
  const [first] = statements;
  if (first === undefined) return null;
  const timed = statements.find(({ value }) => value.startsWith(first.value) && value.includes("T"));
  return timed ?? first;
}

export function findLabelledDate(
  drafts: readonly BlockDraft[],
  front: FrontMatter,
  label: "modified" | "embargo",
): string | null {
  for (const { text } of drafts.slice(0, front.body)) {
    const date = labelledDate(text, label);
    if (date?.iso != null) return date.iso;
  }
  return null;
}

function labelledDate(text: string, label: "published" | "modified" | "embargo"): WrittenDate | null {
  const read = readLabel(text) ?? readLabel(afterMarker(text) ?? "");
  return read?.label === label ? (scanDates(read.value)[0] ?? null) : null;
}

/** "embargoed until 00.01hrs on Wednesday 4 June 2025": its hour may stand before the day. */
function embargoEnd(text: string): WrittenDate | null {
  const date = labelledDate(text, "embargo");
  if (date?.iso == null || date.iso.includes("T")) return date;
  const { value = "" } = readLabel(text) ?? readLabel(afterMarker(text) ?? "") ?? {};
  const time = timeBeforeDate(value, date.start);
  return time === null ? date : { ...date, iso: `${date.iso}T${time}` };
}

/** Below the story: "Issued by the Communications Office on Tuesday, 23 May 2023", "24 August 2023" under a place. */
function signedOn(drafts: readonly BlockDraft[]): WrittenDate | null {
  const closing = drafts.slice(-CLOSING_BLOCKS).map(({ text }) => text);
  const dated = closing.flatMap((text) => {
    const date = ISSUED.test(text)
      ? (scanDates(text)[0] ?? null)
      : text.length <= LONGEST_DATE
        ? dateLine(text)
        : null;
    return date === null ? [] : [date];
  });
  return dated.length === 1 ? (dated[0] ?? null) : null;
}

const CLOSING_BLOCKS = 6;
const LONGEST_DATE = 32;
const ISSUED = /^(?:issued|released|published|distributed)\s(?:by|on behalf of|from|on|at)\s/i;

/** A label says itself what its date is; a dateline is not one, though it may stand on a line by itself. */
function lineOfDate(text: string, dateline: Dateline | null): WrittenDate | null {
  return dateline === null && readLabel(text) === null ? (dateLine(text) ?? markedDate(text)) : null;
}

/** "PRESS RELEASE 22 July 2024", "For immediate release: 23 June 2023". */
function markedDate(text: string): WrittenDate | null {
  const rest = afterMarker(text);
  return rest === null || rest === "" || readLabel(rest) !== null ? null : dateLine(rest);
}

/** The dateline of the story comes before one that a wire put above it. */
function datelines(drafts: readonly BlockDraft[], front: FrontMatter): readonly WrittenDate[] {
  return drafts
    .slice(0, front.body + 1)
    .map((_, draft) => front.datelines(draft)?.date ?? null)
    .filter((date) => date !== null)
    .reverse();
}

/** "June 3, 2026: Jury convicts man" */
function headlinePrefix(drafts: readonly BlockDraft[], front: FrontMatter): WrittenDate | null {
  const text = drafts[front.headline?.draft ?? -1]?.text ?? "";
  const date = scanDates(text.slice(0, 60))[0];
  return date?.start === 0 && /^\s?[:–—-]/.test(text.slice(date.end)) ? date : null;
}

/** Lines with different dates are a list of other releases. */
function oneDay(statements: readonly Found<string>[]): readonly Found<string>[] {
  const days = new Set(statements.map(({ value }) => value.slice(0, "2024-02-20".length)));
  return days.size === 1 ? statements : [];
}

function day(date: WrittenDate | null, provenance: string): readonly Found<string>[] {
  return date?.iso != null && date.parts.day !== null ? [{ value: date.iso, provenance }] : [];
}
