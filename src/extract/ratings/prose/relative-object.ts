import type { Range } from "../../../model/index.js";
import type { Place } from "./place.js";

/** "praised [behaviour and attitudes], which they rated outstanding" */
export function relativeObject({ text, sentence, assignment }: Place): Range | null {
  const from = Math.max(sentence.start, assignment.anchor.start - 140);
  const match =
    /([^,;:]{4,100}),?\s(?:which|that)\s(?:they|it|inspectors|examiners|the\s\w+|[A-Z][\w.&]*)\s(?:has\s|have\s|had\s|also\s)?$/.exec(
      text.slice(from, assignment.anchor.start),
    );
  if (match?.[1] === undefined) return null;
  const verb =
    /^.*\b(?:praised|commended|criticised|highlighted|noted|visited)\s(?:pupils[’']\s|the\s|its\s|their\s)?/.exec(
      match[1],
    )?.[0].length ?? 0;
  const start = from + match.index + verb;
  const end = from + match.index + match[1].length;
  return start < end ? { start: start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0), end } : null;
}
