import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, test } from "vitest";
import { readJobLines, sortedByIdAndUri, splitLines } from "../../scripts/spark/lines.js";
import { formatExchange, formatWarcInfo } from "../../src/sources/warc/write.js";
import { temporaryFolderForAll } from "../support/folders.js";
import { addsUp, filterAlone, jobsOfThisFile, readManifest, releases, SPARK } from "./job.js";

const folder = temporaryFolderForAll();
const start = jobsOfThisFile();

/** An archive of pages with what others hold beside them: a page in another charset, an image, a PDF that calls itself HTML. */
function warcOf(texts: readonly string[]): Uint8Array {
  const pages = texts.map((text, i) => {
    const meta =
      i % 3 === 0 ? "" : `<meta property="article:published_time" content="${2020 + (i % 3)}-05-04">`;
    return answer(
      `/${i}`,
      "text/html; charset=utf-8",
      `<html><head>${meta}</head><body><main><h1>Release ${i}</h1>${paragraphs(text)}</main></body></html>`,
    );
  });
  return Buffer.concat([
    formatWarcInfo("test", "2026-05-04T09:30:00Z", "a.warc.gz"),
    ...pages,
    answer(
      "/latin",
      "text/html; charset=windows-1252",
      Buffer.from(
        "<html lang=en><body><main><h1>Caf\u00e9 reopens</h1><p>Trade at the caf\u00e9 rose 12 per cent, said the owner.</p></main></body></html>",
        "latin1",
      ),
    ),
    answer("/image", "image/png", Buffer.from([0x89, 0x50, 0xff, 0x0d, 0x0a, 0x0d, 0x0a])),
    answer("/pdf", "text/html", "%PDF-1.7"),
  ]);
}

function answer(path: string, contentType: string, body: string | Uint8Array): Uint8Array {
  return formatExchange(
    {
      url: new URL(path, "https://a.test"),
      requestHeaders: [["Host", "a.test"]],
      status: 200,
      statusText: "OK",
      headers: [["Content-Type", contentType]],
      body: Buffer.from(body),
      retrievedAt: "2026-05-04T09:30:00Z",
    },
    null,
  );
}

function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</p>`)
    .join("");
}

describe.skipIf(SPARK === null)("what the job in Spark reads and writes", { timeout: 600_000 }, () => {
  test("WARC: the bytes of one machine; records by year of publication, rejections apart; Parquet is read again", async () => {
    const warc = warcOf(releases(60));
    const archive = join(folder(), "a.warc.gz");
    writeFileSync(archive, warc);
    const alone = filterAlone("warc", warc);

    const lines = join(folder(), "warc-lines");
    const first = start({ master: "local[2]", args: [archive, "-o", lines, "--format", "warc", "--lines"] });
    const parquet = join(folder(), "warc-parquet");
    const second = start({ master: "local[2]", args: [archive, "-o", parquet, "--format", "warc"] });
    expect(await first.ended, first.log().slice(-3000)).toBe(1);
    expect(sortedByIdAndUri(readJobLines(lines))).toEqual(sortedByIdAndUri(splitLines(alone)));
    expect(await second.ended, second.log().slice(-3000)).toBe(1);
    for (const output of [lines, parquet]) {
      const manifest = readManifest(output);
      expect(manifest).toMatchObject({ documents: 62, records: 61, rejected: 1 });
      expect(addsUp(manifest)).toBe(true);
    }

    const records = splitLines(alone).map((line) => JSON.parse(line));
    const years = records
      .filter(({ rejected }) => rejected !== true)
      .map(({ document }) => document.publishedAt?.slice(0, 4) ?? "unknown");
    expect(new Set(years)).toContain("unknown");
    expect(await query(parquet, "SELECT year FROM docs WHERE outcome = 'record'")).toEqual(years.sort());
    const quotes = records.flatMap((record) =>
      (record.quotes ?? []).map(({ text }: { text: string }) => text),
    );
    expect(quotes.length).toBeGreaterThan(0);
    expect(await query(parquet, "SELECT unnest(quotes).text FROM docs")).toEqual(quotes.sort());
    expect(await query(parquet, "SELECT source.uri FROM docs WHERE outcome = 'rejected'")).toEqual([
      "https://a.test/pdf",
    ]);
    expect(await query(parquet, "SELECT issues[1].code FROM docs WHERE outcome = 'rejected'")).toHaveLength(
      1,
    );

    const again = join(folder(), "again");
    const third = start({
      master: "local[2]",
      args: [`${parquet}/documents/outcome=record/*/*.parquet`, "-o", again, "--format", "parquet"],
    });
    expect(await third.ended, third.log().slice(-3000)).toBe(0);
    expect(readManifest(again)).toMatchObject({ documents: 61, records: 61, rejected: 0 });
  });

  test("a packed file is dealt out to all cores; a document without a name is called by its file and content", async () => {
    const texts = releases(40);
    const lines = texts.map((text, i) =>
      JSON.stringify(i % 2 === 0 ? { text, id: `named-${i}` } : { text: `${i}\n\n${text}` }),
    );
    const archive = join(folder(), "packed.ndjson.gz");
    writeFileSync(archive, gzipSync(`${lines.join("\n")}\n`));
    const output = join(folder(), "packed");
    const job = start({ master: "local[2]", args: [archive, "-o", output, "--lines"] });
    expect(await job.ended, job.log().slice(-3000)).toBe(0);

    const expected = lines.map((line, i) =>
      i % 2 === 0
        ? `named-${i}`
        : `packed.ndjson.gz#${createHash("sha256").update(line).digest("hex").slice(0, 16)}`,
    );
    const uris = readJobLines(output).map((line) => JSON.parse(line).source.uri);
    expect(uris.sort()).toEqual(expected.sort());
    const manifest = readManifest(output);
    expect(manifest.partitions).toHaveLength(2);
    expect(addsUp(manifest)).toBe(true);
  });
});

/** One column of what a job has written, sorted. */
async function query(output: string, sql: string): Promise<string[]> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const files = `read_parquet('${output}/documents/*/*/*.parquet', hive_partitioning = true, hive_types_autocast = false)`;
  const reader = await connection.runAndReadAll(sql.replace("docs", files));
  return reader
    .getRows()
    .map(([value]) => String(value))
    .sort();
}
