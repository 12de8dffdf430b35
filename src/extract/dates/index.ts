import { scanDates } from "../../language/dates/index.js";
import { flatMap } from "../../language/flat-map.js";
import type { DateMention, Document } from "../../model/index.js";
import type { Extractor } from "../context.js";
import { resolveYear } from "./resolve-year.js";
import { roleOf } from "./role.js";
import { tenseBefore } from "./tense.js";

/** Every written date: found → resolved to a year → given its role. What cannot be resolved is rejected. */
export const dates: Extractor = {
  name: "dates",
  extract: (document, { reject }) => ({
    dates: flatMap(scanDates(document.text), (date) => {
      const iso =
        date.iso ??
        resolveYear(date.parts, document.metadata.publishedAt, tenseBefore(document.text, date.start));
      if (iso === null) {
        const { start, end } = date;
        reject?.({
          kind: "date",
          start,
          end,
          rule: date.form,
          reason: "neither it nor the release states a year",
        });
        return [];
      }
      return [mention(document, date.start, date.end, iso)];
    }),
  }),
};

function mention(document: Document, start: number, end: number, iso: string): DateMention {
  const text = document.text.slice(start, end);
  return { text, start, end, iso, role: roleOf(document, { start, end, iso }) };
}
