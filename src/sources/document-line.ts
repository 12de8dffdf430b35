import { z } from "zod";
import { issue } from "../model/index.js";
import type { ReadResult } from "./read.js";
import type { LineReference } from "./reference.js";

/** One document in NDJSON. Other fields are allowed and passed over. */
const DocumentLine = z
  .object({
    text: z.string().optional(),
    html: z.string().optional(),
    uri: z.string().min(1).optional(),
    url: z.string().min(1).optional(),
    id: z.string().min(1).optional(),
    retrievedAt: z.string().optional(),
  })
  .refine(({ text, html }) => text !== undefined || html !== undefined, "neither `text` nor `html` is there");

/** Reads one line of NDJSON. The document is called by its `uri`, `url` or `id`, else by its place. */
export function readDocumentLine({ uri, json }: LineReference): ReadResult {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return invalid(uri, error instanceof Error ? error.message : String(error));
  }
  const line = DocumentLine.safeParse(value);
  if (!line.success) {
    return invalid(
      uri,
      line.error.issues.map(({ path, message }) => [...path, message].join(": ")).join("; "),
    );
  }
  const { text, html, url, id, retrievedAt } = line.data;
  return {
    status: "read",
    input: {
      uri: line.data.uri ?? url ?? id ?? uri,
      bytes: new TextEncoder().encode(html ?? text),
      mediaType: html === undefined ? "text/plain" : "text/html",
      charset: "utf-8",
      url: url ?? null,
      retrievedAt: retrievedAt ?? null,
    },
  };
}

function invalid(uri: string, detail: string): ReadResult {
  return { status: "invalid", uri, issue: issue("S103", { detail }) };
}
