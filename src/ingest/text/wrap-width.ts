/**
 * The column at which somebody's editor broke the lines of this text; null where paragraphs run on.
 * A text is hard-wrapped when hardly any line is longer than a page is wide and many come close to it.
 */
export function wrapWidth(lines: readonly string[]): number | null {
  const lengths = lines.filter((line) => line !== "").map((line) => line.length);
  if (lengths.length < 3) return null;
  const short = lengths.filter((length) => length <= WIDEST).sort((a, b) => a - b);
  if (short.length < 0.9 * lengths.length) return null;
  const width = short[Math.floor(0.9 * short.length)] ?? 0;
  const over = lines.filter((line) => line.length > width + SLACK && line.includes(" ")).length;
  if (over > 0.03 * lengths.length) return null;
  const full = short.filter((length) => length > width - NEARLY).length;
  return width >= NARROWEST && full >= 3 && full >= 0.25 * short.length ? width : null;
}

/** In a wrapped text a line goes on below when the next word did not fit any more. */
export function wrapsInto(line: string, next: string, width: number): boolean {
  const word = /^\s*(\S{1,60})/.exec(next)?.[1] ?? "";
  return line.length + 1 + word.length > width;
}

const WIDEST = 110;
const NARROWEST = 40;
/** An editor lets a line run over by a word at most; an address has no place to break. */
const SLACK = 10;
const NEARLY = 14;
