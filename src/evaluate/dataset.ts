import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";
import { messageOf, type SourceInput, UsageError } from "../model/index.js";
import { GoldDocument } from "./gold.js";

/** Lowest F1 (0–1) that each measure may have: `{ "quotes.exact": 0.95 }`. Only ever raised. */
export const Floors = z.record(z.string(), z.number());
export type Floors = z.infer<typeof Floors>;

/** One set of documents with their gold; paths are relative to the plan's own file. */
const PlannedSet = z.strictObject({
  name: z.string(),
  documents: z.string().describe("A folder of files, or a .jsonl file with {id, text} lines."),
  gold: z.string().describe("A .jsonl file, one GoldDocument a line."),
  floors: Floors.default({}),
});
export type PlannedSet = z.infer<typeof PlannedSet>;

export const EvaluationPlan = z.strictObject({ sets: z.array(PlannedSet).min(1) });

/** Documents and gold of one set; null where they are not on this machine. */
export interface Dataset {
  readonly name: string;
  readonly floors: Floors;
  readonly gold: readonly GoldDocument[];
  readonly documents: readonly { readonly id: string; readonly input: SourceInput }[];
}

export function readPlan(file: string): readonly PlannedSet[] {
  const base = dirname(resolve(file));
  const plan = EvaluationPlan.safeParse(parseJson(file, readFile(file)));
  if (!plan.success) throw new UsageError(`${file}: ${z.prettifyError(plan.error)}`);
  return plan.data.sets.map((set) => ({
    ...set,
    documents: join(base, set.documents),
    gold: join(base, set.gold),
  }));
}

export function readDataset(set: PlannedSet): Dataset | null {
  if (!existsSync(set.documents) || !existsSync(set.gold)) return null;
  const gold = jsonLines(set.gold).map(({ value, place }) => {
    const parsed = GoldDocument.safeParse(value);
    if (!parsed.success) throw new UsageError(`${place}: ${z.prettifyError(parsed.error)}`);
    return parsed.data;
  });
  const documents = statSync(set.documents).isDirectory()
    ? gold.map(({ id }) => ({ id, input: toInput(id, readFileSync(join(set.documents, id))) }))
    : jsonLines(set.documents).map(({ value, place }) => readDocument(value, place));
  return { name: set.name, floors: set.floors, gold, documents };
}

const DocumentLine = z.object({ id: z.string(), text: z.string() });

function readDocument(value: unknown, place: string): Dataset["documents"][number] {
  const parsed = DocumentLine.safeParse(value);
  if (!parsed.success) throw new UsageError(`${place}: ${z.prettifyError(parsed.error)}`);
  const { id, text } = parsed.data;
  return { id, input: toInput(id, new TextEncoder().encode(text)) };
}

function toInput(id: string, bytes: Uint8Array): SourceInput {
  return { uri: id, bytes, mediaType: null, charset: null, url: null, retrievedAt: null };
}

function jsonLines(file: string): { value: unknown; place: string }[] {
  return readFile(file)
    .split("\n")
    .flatMap((line, index) => {
      const place = `${file}:${index + 1}`;
      return line.trim() === "" ? [] : [{ value: parseJson(place, line), place }];
    });
}

function readFile(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${messageOf(error)}`);
  }
}

function parseJson(place: string, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new UsageError(`${place}: not JSON: ${messageOf(error)}`);
  }
}
