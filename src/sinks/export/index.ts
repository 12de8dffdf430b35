import { type PressReleaseRecord, UsageError } from "../../model/index.js";
import { toJsonLd } from "./json-ld.js";
import { toLabelStudio } from "./label-studio.js";
import { toLangExtract } from "./langextract.js";
import { toWebAnnotations } from "./web-annotation.js";

export { LABELLING_CONFIG } from "./label-studio.js";

/** A format that another tool reads: what one record becomes in it, and how many make a file. */
export interface Export {
  readonly name: string;
  /** One JSON value a line, or all in one array. */
  readonly layout: "lines" | "array";
  readonly convert: (record: PressReleaseRecord, version: string) => readonly object[];
}

const EXPORTS: readonly Export[] = [
  { name: "web-annotation", layout: "lines", convert: toWebAnnotations },
  { name: "json-ld", layout: "lines", convert: (record) => [toJsonLd(record)] },
  { name: "langextract", layout: "lines", convert: (record) => [toLangExtract(record)] },
  { name: "label-studio", layout: "array", convert: (record, version) => [toLabelStudio(record, version)] },
];

/** @throws UsageError for a name that is none */
export function findExport(name: string): Export {
  const found = EXPORTS.find((known) => known.name === name);
  if (found !== undefined) return found;
  throw new UsageError(`--to ${name}: there is ${EXPORTS.map((known) => known.name).join(", ")}`);
}

/** The whole file, in pieces. */
export function* exportRecords(
  records: Iterable<PressReleaseRecord>,
  { layout, convert }: Export,
  version: string,
): Generator<string> {
  let isFirst = true;
  if (layout === "array") yield "[\n";
  for (const record of records) {
    for (const value of convert(record, version)) {
      if (layout === "array" && !isFirst) yield ",\n";
      isFirst = false;
      yield JSON.stringify(value);
      if (layout === "lines") yield "\n";
    }
  }
  if (layout === "array") yield "\n]\n";
}
