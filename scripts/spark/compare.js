// Every release of an archive through Spark on two workers, and through the command alone: are the lines the
// same, byte by byte, in the order of id and uri? Argument: an archive as NDJSON, packed or not.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readJobLines, sortedByIdAndUri, splitLines } from "./lines.js";
import { findSpark, PRESSWORK, startJob, TWO_WORKERS } from "./submit.js";

const [archive] = process.argv.slice(2);
const spark = findSpark();
if (archive === undefined) throw new Error("which archive? scripts/spark/compare.js releases.jsonl.gz");
if (spark === null) throw new Error("PySpark or Java is not on this machine");

const folder = mkdtempSync(join(tmpdir(), "presswork-compare-"));
try {
  const bytes = readFileSync(archive);
  const input = archive.endsWith(".gz") ? gunzipSync(bytes) : bytes;
  writeFileSync(join(folder, "archive.ndjson"), input);

  const alone = sortedByIdAndUri(splitLines(filterAlone(input)));
  const output = join(folder, "output");
  const args = [join(folder, "archive.ndjson"), "-o", output, "--lines", "--partition-mb", "4"];
  const job = startJob(spark, { master: TWO_WORKERS, args });
  const code = await job.ended;
  if (code !== 0 && code !== 1) throw new Error(job.log().slice(-5000));
  const together = sortedByIdAndUri(readJobLines(output));

  const { documents, partitions } = JSON.parse(readFileSync(join(output, "manifest.json"), "utf8"));
  const differing = alone.findIndex((line, index) => line !== together[index]);
  const isSame = differing < 0 && alone.length === together.length && documents === alone.length;
  console.log(`${alone.length} lines alone, ${together.length} in ${partitions.length} partitions of Spark`);
  console.log(
    isSame ? "the same, byte by byte" : `not the same, first:\n${alone[differing]}\n${together[differing]}`,
  );
  process.exitCode = isSame ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

function filterAlone(input) {
  const command = `${PRESSWORK} extract --from ndjson - --quiet`;
  const { status, stdout, stderr } = spawnSync("bash", ["-c", command], {
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return stdout;
}
