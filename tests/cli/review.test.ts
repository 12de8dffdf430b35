import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { EvaluationFigures } from "../../src/review/evaluation/figures.js";
import { presswork } from "../support/cli.js";
import { temporaryFolderForAll } from "../support/folders.js";
import { hasPythonModule, runPython } from "../support/python.js";

const folder = temporaryFolderForAll();
const output = () => join(folder(), "output");
const figures = () => join(folder(), "figures.json");

beforeAll(async () => {
  await presswork(["extract", "corpus/documents", "-o", output(), "--format", "csv", "parquet", "--quiet"]);
  await presswork([
    "evaluate",
    "--set",
    "corpus",
    "--json",
    figures(),
    "--html",
    join(folder(), "evaluation.html"),
  ]);
}, 60_000);

describe("presswork evaluate --html and --json", () => {
  test("figures with their intervals, by set and publisher, and every mistake", () => {
    const { sets } = EvaluationFigures.parse(JSON.parse(readFileSync(figures(), "utf8")));
    expect(sets.map(({ name }) => name)).toEqual(["corpus"]);
    for (const { documents, measures, publishers, misses } of sets) {
      expect(publishers.reduce((sum, one) => sum + one.documents, 0)).toBe(documents);
      for (const { measure, right, wrong, missed, recall, recallInterval } of measures) {
        expect(recallInterval[0]).toBeLessThanOrEqual(recall);
        expect(recall).toBeLessThanOrEqual(recallInterval[1] + 1e-9);
        const byPublisher = publishers.flatMap((one) =>
          one.measures.filter((its) => its.measure === measure),
        );
        expect(byPublisher.reduce((sum, its) => sum + its.right, 0)).toBe(right);
        const mistakes = misses.filter((miss) => miss.measure === measure).length;
        expect(mistakes).toBeLessThanOrEqual(wrong + missed);
        expect(mistakes > 0).toBe(wrong + missed > 0);
      }
    }
  });

  test("the page has each figure and asks for nothing", () => {
    const page = readFileSync(join(folder(), "evaluation.html"), "utf8");
    expect(page).toContain('<th scope="row">quotes.exact</th>');
    expect(page).toContain("Recall by publisher");
    expect(page).not.toMatch(/<script|<link rel="stylesheet"|src="http/);
  });
});

describe("presswork card", () => {
  beforeAll(async () => {
    const args = [
      "card",
      output(),
      "--evaluation",
      figures(),
      "--title",
      "Our *own* releases",
      "--license",
      "CC-BY-4.0",
    ];
    expect((await presswork(args)).code).toBe(0);
  });

  test("the card tells what it is, how it was made and how right it is", () => {
    const card = readFileSync(join(output(), "dataset-card.md"), "utf8");
    expect(card).toMatch(
      /^---\nlanguage:\n- en\npretty_name: "Our \*own\* releases"\nlicense: "CC-BY-4\.0"\n/,
    );
    expect(card).toContain("# Our \\*own\\* releases");
    expect(card).toMatch(/\| quotes\.exact \| [\d.]+ % \(\d+–\d+\) \|/);
    expect(card).toContain("by rules, without a model, from `corpus/documents`");
    expect(card).toContain("| `records.jsonl` |");
  });

  test("the descriptor has each file with its size and hash, and the columns of tables", () => {
    const Package = z.object({
      $schema: z.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
      name: z.string().regex(/^[a-z0-9-]+$/),
      resources: z.array(
        z.object({
          name: z.string(),
          path: z.string(),
          bytes: z.int(),
          hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
          schema: z.object({ fields: z.array(z.object({ name: z.string(), type: z.string() })) }).optional(),
        }),
      ),
    });
    const { resources } = Package.parse(JSON.parse(readFileSync(join(output(), "datapackage.json"), "utf8")));
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    for (const { path, bytes, schema } of resources) {
      const file = readFileSync(join(output(), path));
      expect(file.byteLength).toBe(bytes);
      if (!path.endsWith(".csv")) continue;
      expect(file.toString().split("\r\n")[0]).toBe(schema?.fields.map(({ name }) => name).join(","));
    }
  });

  test.skipIf(!hasPythonModule("frictionless, jsonlines"))(
    "Frictionless itself finds it valid",
    { timeout: 60_000 },
    () => {
      expect(JSON.parse(runPython(FRICTIONLESS, [join(output(), "datapackage.json")]))).toEqual([]);
    },
  );

  test("a folder that no run wrote", async () => {
    const { code, stderr } = await presswork(["card", folder()]);
    expect(code).toBe(2);
    expect(stderr).toContain("no records.jsonl in it");
  });
});

describe("presswork export", () => {
  test.each(["web-annotation", "json-ld", "langextract"])("%s is a line of JSON each", async (format) => {
    const { code, stdout } = await presswork(["export", output(), "--to", format]);
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) JSON.parse(line);
  });

  test("to a file, with the labelling interface beside it", async () => {
    const file = join(folder(), "tasks.json");
    expect((await presswork(["export", output(), "--to", "label-studio", "-o", file])).stdout).toBe("");
    expect(JSON.parse(readFileSync(file, "utf8")).length).toBeGreaterThan(20);
    expect((await presswork(["export", output(), "--to", "label-studio-config"])).stdout).toContain(
      "<Labels name=",
    );
  });

  test("a format that is none", async () => {
    const { code, stderr } = await presswork(["export", output(), "--to", "word"]);
    expect(code).toBe(2);
    expect(stderr).toContain("there is web-annotation, json-ld");
  });

  test("a line that is no record leaves no file behind", async () => {
    const broken = join(folder(), "broken.jsonl");
    writeFileSync(broken, '{"a":1}\n');
    const file = join(folder(), "broken-out.jsonl");
    expect((await presswork(["export", broken, "--to", "json-ld", "-o", file])).code).toBe(2);
    expect(existsSync(file)).toBe(false);
  });
});

const FRICTIONLESS = `
import json, sys
from frictionless import validate
print(json.dumps([error.message for task in validate(sys.argv[1]).tasks for error in task.errors]))
`;
