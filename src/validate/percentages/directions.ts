import { CHANGE_VERB_DIRECTIONS } from "../../knowledge/change-words.js";
import { type Issue, issue, type Percentage, type PressReleaseRecord, spanAt } from "../../model/index.js";

/** "rose from 31% to 23%", "grew by -3.2%": what the verb says against what the figures say. */
export function checkDirections(record: PressReleaseRecord): readonly Issue[] {
  return record.percentages.flatMap((percentage, index) => {
    const next = record.percentages[index + 1];
    const told = directionTold(percentage, next);
    const verb = told === null ? null : verbBefore(record.text, percentage.start);
    if (told === null || verb === null || verb.direction === told.direction) return [];
    const end = told.end;
    return [
      issue("V424", {
        detail: `“${verb.word}” goes ${verb.direction}, ${told.figures} goes ${told.direction}`,
        path: `/percentages/${index}`,
        span: spanAt(record.text, verb.start, end),
        actual: verb.word,
        expected: told.direction,
      }),
    ];
  });
}

interface Told {
  readonly direction: "up" | "down";
  readonly figures: string;
  readonly end: number;
}

/** The direction that figures alone tell: two ends of a change, or a sign. "fell by -3%" only says it twice. */
function directionTold(percentage: Percentage, next: Percentage | undefined): Told | null {
  const { value, role, kind, text, end } = percentage;
  if (value === null) return null;
  if (role === "from" && next?.role === "to" && next.value !== null && next.factId === percentage.factId) {
    if (next.value === value || next.unit !== percentage.unit) return null;
    return {
      direction: next.value > value ? "up" : "down",
      figures: `${text} to ${next.text}`,
      end: next.end,
    };
  }
  if (kind !== "change" && kind !== "difference") return null;
  if (value < 0) return { direction: "down", figures: text, end };
  return text.startsWith("+") ? { direction: "up", figures: text, end } : null;
}

const REACH = 48;

/** The last verb of change before a figure in its clause, with "by", "from" or nothing between. */
function verbBefore(
  text: string,
  start: number,
): { word: string; direction: "up" | "down"; start: number } | null {
  const from = Math.max(0, start - REACH);
  const clause = /(?:^|\s)([A-Za-z]+)(?:\s[a-z]+ly)?(?:\s(?:by|from|of))?\s$/.exec(text.slice(from, start));
  const word = clause?.[1] ?? "";
  const direction = CHANGE_VERB_DIRECTIONS.get(word.toLowerCase()) ?? null;
  if (clause === null || direction === null) return null;
  return { word, direction, start: from + clause.index + clause[0].indexOf(word) };
}
