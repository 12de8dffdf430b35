import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { adviseOnSchemes } from "../../src/knowledge/check-schemes.js";
import { loadKnowledge, SchemeFile } from "../../src/knowledge/index.js";
import { readOwnSchemes } from "../../src/knowledge/load-schemes.js";
import { KnowledgeError } from "../../src/model/index.js";
import cases from "../cases/knowledge/scheme-files.json" with { type: "json" };
import { temporaryFolder } from "../support/cli.js";

const SHORTEST = {
  id: "fen-awards",
  name: "Fenshire Business Awards",
  issuer: { name: "Fenshire Chamber" },
  levels: [{ label: "Gold" }, { label: "Silver" }],
  sources: [{ note: "levels", status: "unconfirmed" }],
};

describe("a user's file of schemes", () => {
  test.each(cases)("$why", ({ schemes, error, advice }) => {
    const file = write(JSON.stringify({ schemes: schemes.map((scheme) => ({ ...SHORTEST, ...scheme })) }));
    if (error === undefined) expect(loadKnowledge({ schemeFiles: [file] }).advice).toEqual(advice);
    else expect(() => loadKnowledge({ schemeFiles: [file] })).toThrow(error);
  });

  test("that is not there, or no JSON, is a knowledge error with the file's name", () => {
    expect(() => loadKnowledge({ schemeFiles: ["missing.json"] })).toThrow(KnowledgeError);
    expect(() => loadKnowledge({ schemeFiles: [write("{ ,")] })).toThrow(/my-schemes.json: this is not JSON/);
  });

  test("that is nested without end is refused like any other that is no file of schemes", () => {
    const deep = `{ "schemes": ${"[".repeat(200_000)}${"]".repeat(200_000)} }`;
    expect(() => loadKnowledge({ schemeFiles: [write(deep)] })).toThrow(KnowledgeError);
    const inside = JSON.stringify({ schemes: [{ ...SHORTEST, levels: "DEEP" }] });
    const deeper = inside.replace('"DEEP"', `${'{"label":'.repeat(200_000)}1${"}".repeat(200_000)}`);
    expect(() => loadKnowledge({ schemeFiles: [write(deeper)] })).toThrow(KnowledgeError);
  });

  test("stands beside the schemes that come with presswork", () => {
    const own = loadKnowledge().schemes.length;
    const file = write(JSON.stringify({ schemes: [SHORTEST] }));
    const { schemes } = loadKnowledge({ schemeFiles: [file] });
    expect(schemes).toHaveLength(own + 1);
    expect(schemes.at(-1)?.id).toBe("fen-awards");
  });
});

describe("the schemes that come with presswork", () => {
  const own = readOwnSchemes();

  test("pass their own checks", () => {
    const advice = adviseOnSchemes(own).filter((line) => !line.includes("stands inside"));
    expect(advice).toEqual([
      "uk-health-care.json: uk-hiw: it has no levels and no numbers, so it will only be recognised",
      "uk-health-care.json: uk-rqia: it has no levels and no numbers, so it will only be recognised",
    ]);
  });

  test("have words, never patterns", () => {
    const patterned = own.filter(({ scheme }) => {
      const levels = [scheme, ...scheme.categories].flatMap((one) => one.levels);
      const words = [...levels, ...scheme.categories].flatMap(({ label, wordings }) => [label, ...wordings]);
      return [...words, ...scheme.aliases, ...scheme.issuer.aliases].some((word) => /[|\\[\]^$]/.test(word));
    });
    expect(patterned.map(({ scheme }) => scheme.id)).toEqual([]);
  });
});

test("the JSON Schema of a scheme file follows from the checks", () => {
  const schema = z.toJSONSchema(SchemeFile, { io: "input" });
  expect(schema.properties).toHaveProperty("schemes");
});

function write(content: string): string {
  const file = join(temporaryFolder(), "my-schemes.json");
  writeFileSync(file, content);
  return file;
}
