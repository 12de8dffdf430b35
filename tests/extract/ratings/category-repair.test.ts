import { expect, test } from "vitest";
import { categoryNamed, knowCategories } from "../../../src/extract/ratings/categories/index.js";
import { loadKnowledge } from "../../../src/knowledge/index.js";
import cases from "../../cases/ratings/category-repair.json" with { type: "json" };

const { schemes } = loadKnowledge();

test.each(cases)("$why: $printed", ({ scheme: id, printed, name, repair }) => {
  const scheme = schemes.find((one) => one.id === id);
  if (scheme === undefined) throw new Error(`no scheme is called ${id}`);
  const known = knowCategories([{ scheme, evidence: [], score: 1 }]);
  const named = categoryNamed(printed, { start: 0, end: printed.length }, known);
  expect(named?.mention.name ?? null).toBe(name);
  expect(named?.mention.repair ?? null).toBe(repair);
});
