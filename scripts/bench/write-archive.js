// Writes releases as NDJSON, repeated to the number asked for. Arguments: file, documents.
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { readReleases } from "./corpus.js";

const [path, count] = process.argv.slice(2);
const { documents } = readReleases();
const stream = createWriteStream(path);
for (let i = 0; i < Number(count); i++) {
  const { id, text } = documents[i % documents.length];
  if (!stream.write(`${JSON.stringify({ uri: `${i}/${id}`, text })}\n`)) await once(stream, "drain");
}
stream.end();
await once(stream, "finish");
