import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scanDates } from "../../src/language/dates/index.js";
import cases from "../cases/language/dates.json" with { type: "json" };

describe("written dates", () => {
  test.each(cases)("$why: $text", ({ text, expect: expected }) => {
    const found = scanDates(text).map(({ start, end, iso }) => [text.slice(start, end), iso]);
    expect(found).toEqual(Object.entries(expected));
  });

  test("any day survives being written and read", () => {
    const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    const styles = fc.constantFrom("en-GB", "en-US");
    fc.assert(
      fc.property(days, styles, (day, style) => {
        const written = new Intl.DateTimeFormat(style, { dateStyle: "full", timeZone: "UTC" }).format(day);
        const [date] = scanDates(`It happened on ${written}, they say.`);
        expect(date?.iso).toBe(day.toISOString().slice(0, 10));
        expect(date?.parts.weekday).toBe(day.getUTCDay());
      }),
    );
  });
});
