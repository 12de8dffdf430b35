import type { CardAbout, DataFile, RunManifest } from "./run-manifest.js";

/** How Frictionless calls what we write, by the end of the file's name. */
const FORMATS: Readonly<Record<string, { readonly format: string; readonly mediatype: string }>> = {
  jsonl: { format: "jsonl", mediatype: "application/jsonl" },
  csv: { format: "csv", mediatype: "text/csv" },
  json: { format: "json", mediatype: "application/json" },
  parquet: { format: "parquet", mediatype: "application/vnd.apache.parquet" },
};

/** The descriptor of the data set (https://datapackage.org): each file with its size, hash and fields. */
export function dataPackage(about: CardAbout, manifest: RunManifest, files: readonly DataFile[]): object {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: toName(about.title),
    title: about.title,
    version: manifest.schemaVersion,
    created: manifest.finishedAt,
    ...(about.license !== null && { licenses: [toLicense(about.license)] }),
    sources: manifest.inputs.map((path) => ({ title: path })),
    resources: files.map(toResource),
  };
}

function toResource({ path, bytes, sha256, fields }: DataFile): object {
  const extension = path.slice(path.lastIndexOf(".") + 1);
  return {
    name: toName(path),
    path,
    ...FORMATS[extension],
    ...(extension !== "parquet" && { encoding: "utf-8" }),
    bytes,
    hash: `sha256:${sha256}`,
    ...(fields === null ? { type: "file" } : { type: "table", schema: { fields, missingValues: [""] } }),
  };
}

function toLicense(license: string): object {
  return /^https?:/.test(license) ? { path: license } : { name: license };
}

/** Lower-case letters, digits and hyphens, as names are in a package. */
function toName(title: string): string {
  const name = title.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return name.replace(/^-|-$/g, "") || "press-releases";
}
