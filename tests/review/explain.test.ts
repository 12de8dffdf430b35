import { describe, expect, test } from "vitest";
import { explain, IN_BRACKETS, IN_COLOUR } from "../../src/review/explain/index.js";
import { aRecord } from "../support/record.js";

const plain = { kinds: null, rejected: null, paint: IN_BRACKETS } as const;

describe("explain", () => {
  test("findings stand in brackets with their number, and in the list with rule and confidence", () => {
    const words = explain(aRecord(1), plain);
    expect(words).toContain("Acme shrank by [-3.2%]¹ in [2024]². “[=HYPERLINK(");
    expect(words).toMatch(/1 percentage change {2}by percent-sign, 0\.99/);
    expect(words).toMatch(/3 quote {6}Zoë “Z” O’Neil {2}by post-quote-tag, 0\.97/);
  });

  test("only the kinds that were asked for", () => {
    const words = explain(aRecord(1), { ...plain, kinds: ["quote"] });
    expect(words).toContain("Acme shrank by -3.2% in 2024. “[=HYPERLINK(");
    expect(words).not.toContain("percent-sign");
  });

  test("a finding inside another is marked inside it", () => {
    const record = aRecord(1);
    const [quote] = record.quotes;
    const inner = { text: "evil", start: record.text.indexOf("evil"), end: record.text.indexOf("evil") + 4 };
    const words = explain(
      { ...record, quotedTerms: [{ ...inner, kind: "name" }] },
      { ...plain, kinds: ["quote", "quotedTerm"] },
    );
    expect(quote?.parts[0]?.text).toContain("evil");
    expect(words).toContain('[=HYPERLINK("http://]¹[evil]²[.example")]¹');
  });

  test("candidates that lost stand at their place, with the rule and the reason", () => {
    const { start, end } = aRecord(1).dates[0] ?? { start: 0, end: 0 };
    const rejected = [
      { kind: "percentage", start, end, rule: "bare-number", reason: "no unit stands behind it" },
      { kind: "rating", start, end, rule: "level-word", reason: "no scheme" },
    ] as const;
    const words = explain(aRecord(1), { ...plain, kinds: ["percentage", "quote"], rejected });
    const lost = words.indexOf(
      "✗ percentage dropped: no unit stands behind it  by bare-number\n      “2024”",
    );
    expect(lost).toBeGreaterThan(words.indexOf("percent-sign"));
    expect(lost).toBeLessThan(words.indexOf("post-quote-tag"));
    expect(words).not.toContain("no scheme");
  });

  test("colour ends on each line that it begins on", () => {
    for (const line of explain(aRecord(1), { ...plain, paint: IN_COLOUR }).split("\n")) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the codes are what is counted
      expect(line.match(/\u001b\[0m/g)?.length ?? 0).toBe((line.match(/\u001b\[(?!0m)/g) ?? []).length);
    }
  });

  test("codes in a release do not reach the terminal", () => {
    const text = "\u001b[2JGone\u202e 5% up";
    const record = { ...aRecord(2), text, percentages: [], dates: [], quotedTerms: [] };
    expect(explain(record, plain)).toBe("␛[2JGone⟨U+202E⟩ 5% up\n\nnothing was found\n");
  });
});
