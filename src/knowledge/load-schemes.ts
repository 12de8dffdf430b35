import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { z } from "zod";
import { KnowledgeError, messageOf } from "../model/index.js";
import { type Scheme, SchemeFile } from "./rating-scheme.js";

/** A scheme and the file that it came from, so that advice can name the place. */
export interface LoadedScheme {
  readonly scheme: Scheme;
  readonly file: string;
}

const OWN_SCHEMES = new URL("./rating-schemes/", import.meta.url);

/** The schemes that come with presswork, in the order of their files' names. */
export function readOwnSchemes(): LoadedScheme[] {
  const names = readdirSync(OWN_SCHEMES).filter((name) => name.endsWith(".json"));
  return names.sort().flatMap((name) => readSchemeFile(new URL(name, OWN_SCHEMES)));
}

/** @throws KnowledgeError that says, in people's words, what is wrong with the file and where. */
export function readSchemeFile(path: string | URL): LoadedScheme[] {
  const file = basename(path instanceof URL ? path.pathname : path);
  const parsed = SchemeFile.safeParse(parseJson(path, file));
  if (parsed.success) return parsed.data.schemes.map((scheme) => ({ scheme, file }));
  const problems = parsed.error.issues.map((problem) => `${file}: ${describeProblem(problem)}`);
  throw new KnowledgeError(problems.join("\n"));
}

function parseJson(path: string | URL, file: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new KnowledgeError(`${file}: the file cannot be read (${messageOf(error)}); check its path`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new KnowledgeError(
      `${file}: this is not JSON (${messageOf(error)}); is a comma or a quote missing?`,
    );
  }
}

function describeProblem(problem: z.core.$ZodIssue): string {
  const place = problem.path.length === 0 ? "the file" : z.core.toDotPath(problem.path);
  switch (problem.code) {
    case "unrecognized_keys":
      return `${place} has the unknown key ${problem.keys.map((key) => `"${key}"`).join(", ")}; is it misspelt?`;
    case "too_small":
      return `${place} is empty; give it at least one entry, or leave it out`;
    default:
      return `${place}: ${problem.message}`;
  }
}
