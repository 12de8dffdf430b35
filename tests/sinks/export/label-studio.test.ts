import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { exportRecords, findExport, LABELLING_CONFIG } from "../../../src/sinks/export/index.js";
import { toLabelStudio } from "../../../src/sinks/export/label-studio.js";
import { temporaryFolderForAll } from "../../support/folders.js";
import { hasPythonModule, runPython } from "../../support/python.js";
import { RELEASE, sliceCodePoints } from "./releases.js";

const Region = z.strictObject({
  id: z.string(),
  from_name: z.literal("label"),
  to_name: z.literal("text"),
  type: z.literal("labels"),
  value: z.strictObject({
    start: z.int(),
    end: z.int(),
    text: z.string(),
    labels: z.array(z.string()).length(1),
  }),
  score: z.number().optional(),
});
const Relation = z.strictObject({
  type: z.literal("relation"),
  from_id: z.string(),
  to_id: z.string(),
  direction: z.enum(["left", "right", "bi"]),
});
/** As labelstud.io/guide/predictions has it. */
const Task = z.strictObject({
  data: z.looseObject({ text: z.string() }),
  predictions: z.array(
    z.strictObject({
      model_version: z.string(),
      score: z.number().optional(),
      result: z.array(z.union([Region, Relation])),
    }),
  ),
});

const task = Task.parse(toLabelStudio(RELEASE, "1.0.0"));
const result = task.predictions.flatMap((prediction) => prediction.result);
const regions = result.filter((item) => item.type === "labels");
const folder = temporaryFolderForAll();

describe("Label Studio", () => {
  test("offsets are code points, and slice back", () => {
    for (const { value } of regions) {
      expect(sliceCodePoints(task.data.text, value.start, value.end)).toBe(value.text);
    }
  });

  test("ids are unique, and relations tie regions that are there", () => {
    const ids = regions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const relations = result.filter((item) => item.type === "relation");
    expect(relations.length).toBeGreaterThan(RELEASE.categories.length);
    for (const { from_id, to_id } of relations) expect(ids).toEqual(expect.arrayContaining([from_id, to_id]));
  });

  test("the labelling interface names every label that a task has", () => {
    for (const { value } of regions)
      expect(LABELLING_CONFIG).toContain(`<Label value="${value.labels[0]}"/>`);
  });

  test("a file of many tasks is one array", () => {
    const file = [...exportRecords([RELEASE, RELEASE], findExport("label-studio"), "1.0.0")].join("");
    expect(z.array(Task).parse(JSON.parse(file))).toHaveLength(2);
    expect(JSON.parse([...exportRecords([], findExport("label-studio"), "1.0.0")].join(""))).toEqual([]);
  });

  test.skipIf(!hasPythonModule("label_studio_sdk"))(
    "Label Studio's own checks pass",
    { timeout: 60_000 },
    () => {
      const file = join(folder(), "tasks.json");
      writeFileSync(file, [...exportRecords([RELEASE], findExport("label-studio"), "1.0.0")].join(""));
      const config = join(folder(), "config.xml");
      writeFileSync(config, LABELLING_CONFIG);
      expect(JSON.parse(runPython(LABEL_STUDIO, [file, config]))).toEqual([]);
    },
  );
});

const LABEL_STUDIO = `
import json, sys
from label_studio_sdk.label_interface import LabelInterface
interface = LabelInterface(open(sys.argv[2]).read())
interface.validate()
problems = []
for task in json.load(open(sys.argv[1])):
    predictions = task.pop("predictions")
    if not interface.validate_task(task): problems.append("task")
    for prediction in predictions:
        problems += interface.validate_prediction(prediction, return_errors=True)
print(json.dumps(problems))
`;
