import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadKnowledge } from "../../src/knowledge/index.js";
import { ISSUES, type SourceInput } from "../../src/model/index.js";
import { processDocument } from "../../src/pipeline.js";
import { validateRecord } from "../../src/validate/index.js";
import { inputOf } from "../support/extract.js";
import { aRecord } from "../support/record.js";

const knowledge = loadKnowledge();
const PAGE =
  "<h1>Bridge to reopen</h1><p>The bridge over the Calder will reopen in May, said the council today.</p>";

function codesOf(input: SourceInput, options = { knowledge }): string[] {
  return processDocument(input, options).issues.map(({ code }) => code);
}

describe("issues of documents", () => {
  const cases: readonly { code: string; why: string; content: string; html?: boolean }[] = [
    {
      code: "I120",
      why: "French",
      content:
        "Le maire annonce\n\nLe maire a déclaré que les travaux de la ville sont terminés et que les habitants sont contents de la situation dans le quartier.",
    },
    { code: "I130", why: "a page without any title", content: "<p>x</p>", html: true },
    {
      code: "I140",
      why: "only a script",
      content: "<html><body><script>var a = 1;</script></body></html>",
      html: true,
    },
    { code: "I141", why: "elements without end", content: "<div><i>".repeat(400_000), html: true },
    { code: "I142", why: "nested very deep", content: `${"<div>".repeat(3000)}${PAGE}`, html: true },
    {
      code: "I144",
      why: "a table that may be the page's frame",
      content: "<table><tr><td>Menu</td><td>The bridge will open in May.</td></tr></table>",
      html: true,
    },
    {
      code: "I143",
      why: "JSON-LD that is no JSON",
      content: `<script type="application/ld+json">{{{</script>${PAGE}`,
      html: true,
    },
  ];
  test.each(cases)("$code: $why", ({ code, content, html }) => {
    expect(codesOf(inputOf(content, { mediaType: html ? "text/html" : "text/plain" }))).toContain(code);
  });
});

describe("records that break a promise of ours", () => {
  test("V101: a key that is missing", () => {
    const { quotes, ...rest } = aRecord(1);
    expect(validateRecord(rest)).toMatchObject([{ code: "V101", severity: "error", path: "/quotes" }]);
  });

  test("V101: a key that nobody knows", () => {
    expect(validateRecord({ ...aRecord(1), mood: "good" })).toMatchObject([{ code: "V101" }]);
  });

  test("V102: a span that is no slice of the text", () => {
    const record = aRecord(1);
    const moved = record.dates.map((date) => ({ ...date, start: date.start + 1, end: date.end + 1 }));
    expect(validateRecord({ ...record, dates: moved })).toMatchObject([
      { code: "V102", path: "/dates/0", expected: "2024" },
    ]);
  });

  test("V102: blocks that overlap", () => {
    const record = aRecord(1);
    const [block] = record.blocks;
    expect(validateRecord({ ...record, blocks: [block, block] })).toMatchObject([
      { code: "V102", path: "/blocks/1" },
    ]);
  });

  test("a sound record has none", () => {
    expect(validateRecord(aRecord(1)).filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("a crash of ours is an issue of that document", () => {
  const broken = (): never => {
    throw new Error("out of luck");
  };

  test("E101: an extractor fails, the others stand", () => {
    const failing = new Proxy(knowledge, { get: broken });
    const outcome = processDocument(
      inputOf(
        "Home rated Good\n\nThe home is rated Good by the Care Quality Commission (CQC). Sales rose 12 per cent.",
      ),
      { knowledge: failing },
    );
    expect(outcome).toMatchObject({ issues: [{ code: "E101" }], percentages: [{ value: 12 }] });
  });

  test("I199: reading fails", () => {
    const input = {
      ...inputOf("Sales rose"),
      get charset() {
        return broken();
      },
    };
    expect(codesOf(input)).toEqual(["I199"]);
  });
});

test("every code of the catalogue is raised by a test", () => {
  const tests = readdirSync("tests", { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|json)$/.test(name))
    .map((name) => readFileSync(join("tests", name), "utf8"))
    .join("\n");
  expect(Object.keys(ISSUES).filter((code) => !tests.includes(code))).toEqual([]);
});
