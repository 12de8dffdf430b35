import { readFileSync } from "node:fs";
import { z } from "zod";
import { messageOf, UsageError } from "../../model/index.js";
import { RunManifest } from "../../review/card/index.js";
import { EvaluationFigures } from "../../review/evaluation/figures.js";
import { findResults } from "../results.js";

/** @throws UsageError where the folder has no manifest */
export function readRunManifest(folder: string): RunManifest {
  const { manifest } = findResults(folder);
  if (manifest === null)
    throw new UsageError(`${folder}: no manifest.json in it; give the folder that extract -o wrote`);
  return readAs(RunManifest, manifest);
}

export function readEvaluation(file: string): EvaluationFigures {
  return readAs(EvaluationFigures, file);
}

function readAs<Value>(schema: z.ZodType<Value>, file: string): Value {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UsageError(`${file}: ${messageOf(error)}`);
  }
  const read = schema.safeParse(value);
  if (!read.success) throw new UsageError(`${file}: ${z.prettifyError(read.error)}`);
  return read.data;
}
