import { z } from "zod";
import { issue, messageOf } from "../model/index.js";
import type { ReadResult } from "./read-result.js";
import type { LineReference } from "./reference.js";

/** A table writes null, or nothing between the marks, where it has no value. */
const written = z
  .string()
  .nullish()
  .transform((value) => value || undefined);

const content = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);

/** One document in NDJSON. Other fields are allowed. */
const DocumentLine = z
  .looseObject({
    text: content,
    html: content,
    uri: written,
    url: written,
    id: z.number().transform(String).or(written),
    retrievedAt: written,
    publishedAt: written.pipe(z.iso.datetime({ local: true, offset: true }).or(z.iso.date()).optional()),
  })
  .refine(({ text, html }) => text !== undefined || html !== undefined, "neither `text` nor `html` is there");

/** Reads one line of NDJSON. The document is called by its `uri`, `url` or `id`, else by its place. */
export function readDocumentLine({ uri, json, keepFields }: LineReference): ReadResult {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return invalid(uri, messageOf(error));
  }
  const line = DocumentLine.safeParse(value);
  if (!line.success) {
    return invalid(
      nameOf(value) ?? uri,
      line.error.issues.map(({ path, message }) => [...path, message].join(": ")).join("; "),
    );
  }
  const { text, html, uri: name, url, id, retrievedAt, publishedAt, ...others } = line.data;
  return {
    status: "read",
    input: {
      uri: name ?? url ?? id ?? uri,
      bytes: new TextEncoder().encode(html ?? text),
      text: html ?? text ?? null,
      mediaType: html === undefined ? "text/plain" : "text/html",
      charset: "utf-8",
      url: url ?? null,
      retrievedAt: retrievedAt ?? null,
      publishedAt: publishedAt ?? null,
      extra: keepFields ? asStrings(others) : null,
    },
  };
}

/** A line that is no document may still say which one it is. */
function nameOf(value: unknown): string | null {
  const { uri, url, id } = Object(value) as Record<string, unknown>;
  const name = [uri, url, typeof id === "number" ? String(id) : id].find(
    (given) => typeof given === "string" && given !== "",
  );
  return typeof name === "string" ? name : null;
}

/** One type per key: what is no string is told as JSON. */
function asStrings(fields: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      typeof value === "string" ? value : JSON.stringify(value),
    ]),
  );
}

function invalid(uri: string, detail: string): ReadResult {
  return { status: "invalid", uri, issue: issue("S103", { detail }) };
}
