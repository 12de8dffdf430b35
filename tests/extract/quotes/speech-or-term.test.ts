import { expect, test } from "vitest";
import cases from "../../cases/speech-or-term.json" with { type: "json" };
import { extractText } from "../../support/extract.js";

/** What stands in marks, in the order of the text: speech by its type, everything else by the kind of term. */
interface Case {
  readonly why: string;
  readonly text: string;
  readonly marks: readonly (readonly [words: string, verdict: string])[];
}

test.each(cases as unknown as readonly Case[])("$why: $text", ({ text, marks }) => {
  const { quotes, quotedTerms } = extractText(text);
  const speech = quotes.flatMap(({ parts, type }) => parts.map((part) => ({ ...part, verdict: type })));
  const terms = quotedTerms.map((term) => ({ ...term, verdict: term.kind }));
  const found = [...speech, ...terms].sort((a, b) => a.start - b.start);
  expect(found.map(({ text: words, verdict }) => [words, verdict])).toEqual(marks);
});
