import { allMatches } from "../../../language/all-matches.js";
import { type Range, trimRange } from "../../../model/index.js";
import type { RatingCandidate } from "../candidate.js";
import type { FoundGrade } from "../prose/grades/index.js";
import { type Label, readLabel } from "./label.js";
import { layoutRating } from "./layout-rating.js";
import { gradesIn, isReadable, type LayoutReading, LONGEST_ENTRY } from "./reading.js";
import { segmentsOf } from "./segments.js";
import { wholeGrade } from "./whole-grade.js";

/** A level and the areas that stand under it, or behind it on its line. */
interface LevelGroup {
  readonly grade: FoundGrade;
  readonly items: readonly { readonly label: Label; readonly range: Range }[];
  readonly rule: "level-heading" | "level-first";
}

/**
 * Lists turned round, where the level comes first:
 *
 *   Outstanding: crime data integrity. Good: use of police powers
 *   Requires improvement (a heading) • Investigating crime • Building the workforce
 */
export function findLevelGroups(reading: LayoutReading): RatingCandidate[] {
  const groups = [...headedGroups(reading), ...lineGroups(reading)];
  const trusted = groups.length >= 2 && groups.some(({ items }) => items.some(isKnown));
  return groups.flatMap(({ grade, items, rule }) =>
    items
      .filter((item) => isKnown(item) || trusted)
      .map((item) => {
        const grounds = isKnown(item) ? rule : "level list, unlisted area";
        return layoutRating(item.label, grade, { evidence: item.range, rule, grounds, form: "list" });
      }),
  );
}

function isKnown({ label }: { readonly label: Label }): boolean {
  return label.kind === "category";
}

/** A block that is a level, and the short blocks under it up to the next level or the next prose. */
function headedGroups(reading: LayoutReading): LevelGroup[] {
  const groups: LevelGroup[] = [];
  let grade: FoundGrade | null = null;
  let items: { label: Label; range: Range }[] = [];
  const close = () => {
    if (grade !== null && items.length > 0) groups.push({ grade, items, rule: "level-heading" });
    items = [];
  };
  for (const block of reading.document.blocks) {
    const heading =
      isReadable(block) && block.cells === null ? wholeGrade(reading, withoutColon(reading, block)) : null;
    const label =
      heading === null && grade !== null && block.end - block.start < 120 ? readLabel(reading, block) : null;
    if (heading !== null) {
      close();
      grade = heading;
    } else if (label !== null && label.kind !== "overall")
      items.push({ label, range: { start: block.start, end: block.end } });
    else {
      close();
      grade = null;
    }
  }
  close();
  return groups;
}

function withoutColon({ text }: LayoutReading, { start, end }: Range): Range {
  return { start, end: text.charAt(end - 1) === ":" ? end - 1 : end };
}

/** "Good: use of police powers; responding to the public", once or more in a line. */
function lineGroups(reading: LayoutReading): LevelGroup[] {
  return reading.document.blocks
    .filter((block) => isReadable(block) && block.cells === null)
    .flatMap((block) => segmentsOf(reading.text, block))
    .flatMap((segment) => {
      const heads = headsIn(reading, segment);
      return heads.flatMap(({ grade, after }, index) => {
        const end = heads[index + 1]?.grade.start ?? segment.end;
        if (end - after > LONGEST_ENTRY) return [];
        const items = itemsIn(reading, { start: after, end });
        return items.length === 0 ? [] : [{ grade, items, rule: "level-first" as const }];
      });
    });
}

/** Levels that begin the line or a sentence of it, with a colon or dash behind. */
function headsIn(reading: LayoutReading, segment: Range): { grade: FoundGrade; after: number }[] {
  const { text } = reading;
  return gradesIn(reading, segment).flatMap((grade) => {
    const before = text.slice(Math.max(segment.start, grade.start - 3), grade.start);
    const behind = /^["”’']?\s?(?::|\s[–—-]\s)\s?/.exec(text.slice(grade.end, grade.end + 5));
    const begins = grade.start - segment.start <= 2 || /[.;]\s["“‘']?$/.test(before);
    return begins && behind !== null ? [{ grade, after: grade.end + behind[0].length }] : [];
  });
}

/** The areas behind a level. Their names hold commas and "and": the longest run of parts that is a name wins. */
function itemsIn(reading: LayoutReading, range: Range): { label: Label; range: Range }[] {
  const parts = partsOf(reading.text, range);
  const items: { label: Label; range: Range }[] = [];
  for (let from = 0; from < parts.length; from++) {
    for (let to = Math.min(parts.length, from + MOST_PARTS) - 1; to >= from; to--) {
      const first = parts[from];
      const last = parts[to];
      if (first === undefined || last === undefined) break;
      const whole = trimRange(reading.text, { start: first.start, end: last.end });
      const label = readLabel(reading, whole);
      if (label?.kind !== "category") continue;
      items.push({ label, range: whole });
      from = to;
      break;
    }
  }
  return items;
}

const MOST_PARTS = 5;

function partsOf(text: string, { start, end }: Range): Range[] {
  const parts: Range[] = [];
  let from = start;
  for (const match of allMatches(text.slice(start, end), /[;,.]|\sand\s/g)) {
    parts.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  return [...parts, { start: from, end }].filter((part) => part.end > part.start);
}
