import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { PressReleaseRecord } from "../../src/model/index.js";
import { presswork, temporaryFolder } from "../support/cli.js";

const RELEASE = `Bridge to reopen in May\n\nLEEDS, 4 May 2026 - Repairs cost 12 per cent less than planned.\n\n“We are ready,” said Al Finn, director of works.\n`;

/** A folder with the named files. */
function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}

function readLines(path: string): unknown[] {
  const text = readFileSync(path, "utf8");
  return text === ""
    ? []
    : text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line));
}

describe("one document", () => {
  test("its record is the only thing on stdout", async () => {
    const folder = folderWith({ "a.txt": RELEASE });
    const { code, stdout } = await presswork(["extract", join(folder, "a.txt")]);
    expect(code).toBe(0);
    const record = PressReleaseRecord.parse(JSON.parse(stdout));
    expect(record.source.uri).toBe("a.txt");
  });

  test("from standard input", async () => {
    const { code, stdout } = await presswork(["extract", "-"], { stdin: RELEASE });
    expect(code).toBe(0);
    expect(PressReleaseRecord.parse(JSON.parse(stdout)).source.uri).toBe("stdin");
  });

  const rejected: readonly { why: string; name: string; content: string | Uint8Array; code: string }[] = [
    { why: "empty", name: "a.txt", content: "", code: "I101" },
    { why: "only white space", name: "a.txt", content: " \n\t\n", code: "I101" },
    {
      why: "binary",
      name: "a.txt",
      content: Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 32),
      code: "I102",
    },
    {
      why: "an image",
      name: "a.png",
      content: Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
      code: "I103",
    },
    { why: "a PDF called .txt", name: "a.txt", content: "%PDF-1.7\n1 0 obj\n", code: "I103" },
  ];
  test.each(rejected)("$why: $code on stderr, nothing on stdout, exit 1", async ({ name, content, code }) => {
    const folder = folderWith({ [name]: content });
    const finished = await presswork(["extract", join(folder, name)]);
    expect(finished).toMatchObject({ code: 1, stdout: "" });
    expect(finished.stderr).toContain(code);
  });
});

describe("many documents", () => {
  test("records, rejections and a manifest that adds up; the others are written all the same", async () => {
    const folder = folderWith({
      "a.txt": RELEASE,
      "b/c.txt": RELEASE.replace("Bridge", "Tunnel"),
      "empty.txt": "",
    });
    const output = join(temporaryFolder(), "out");
    const { code, stdout } = await presswork(["extract", folder, "-o", output, "--workers", "1"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(readLines(join(output, "records.jsonl"))).toMatchObject([
      { source: { uri: "a.txt" } },
      { source: { uri: "b/c.txt" } },
    ]);
    expect(readLines(join(output, "rejected.jsonl"))).toMatchObject([
      { rejected: true, source: { uri: "empty.txt" }, issues: [{ code: "I101" }] },
    ]);
    const manifest = JSON.parse(readFileSync(join(output, "manifest.json"), "utf8"));
    expect(manifest.counts).toMatchObject({ documents: 3, records: 2, rejected: 1 });
    expect(manifest.documents).toHaveLength(3);
    expect(readdirSync(output).sort()).toEqual(["manifest.json", "records.jsonl", "rejected.jsonl"]);
  });

  test("one worker or three, the same bytes", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 150 }, (_, i) => [`${i}.txt`, RELEASE.replace("12", String(i))]),
    );
    const folder = folderWith(files);
    const output = temporaryFolder();
    await presswork(["extract", folder, "-o", join(output, "one"), "--workers", "1"]);
    await presswork(["extract", folder, "-o", join(output, "three"), "--workers", "3"]);
    const [one, three] = ["one", "three"].map((run) =>
      readFileSync(join(output, run, "records.jsonl"), "utf8"),
    );
    expect(one).toBe(three);
    expect(one?.split("\n")).toHaveLength(151);
  });

  test("NDJSON, packed or not, gives a record a line; a document is called by its own uri", async () => {
    const lines = [
      { uri: "first", text: RELEASE },
      { text: RELEASE.replace("Bridge", "Road") },
      { nothing: true },
    ];
    const ndjson = lines.map((line) => JSON.stringify(line)).join("\n");
    const folder = folderWith({ "a.ndjson": ndjson, "b.jsonl.gz": gzipSync(ndjson) });
    const output = join(temporaryFolder(), "out");
    await presswork(["extract", folder, "-o", output]);
    const uris = readLines(join(output, "records.jsonl")).map(
      (record) => (record as PressReleaseRecord).source.uri,
    );
    expect(uris).toEqual(["first", "a.ndjson#2", "first", "b.jsonl.gz#2"]);
    expect(readLines(join(output, "rejected.jsonl"))).toMatchObject([
      { source: { uri: "a.ndjson#3" }, issues: [{ code: "S103" }] },
      { source: { uri: "b.jsonl.gz#3" }, issues: [{ code: "S103" }] },
    ]);
  });

  test("what cannot be read is reported and passed over: exit 3", async () => {
    const folder = folderWith({ "a.txt": RELEASE });
    symlinkSync(join(folder, "gone.txt"), join(folder, "link.txt"));
    symlinkSync(folder, join(folder, "loop"));
    const output = join(temporaryFolder(), "out");
    const { code } = await presswork(["extract", folder, "-o", output]);
    expect(code).toBe(3);
    expect(readLines(join(output, "records.jsonl"))).toHaveLength(1);
    expect(readLines(join(output, "rejected.jsonl"))).toMatchObject([
      { source: { uri: "link.txt" }, issues: [{ code: "S101" }] },
      { source: { uri: "loop" }, issues: [{ code: "S101" }] },
    ]);
  });

  test("the same text twice is marked in the manifest, and kept", async () => {
    const folder = folderWith({
      "a.txt": RELEASE,
      "b.txt": RELEASE.replaceAll("\n", "\r\n").replace(/[“”]/g, '"'),
    });
    const output = join(temporaryFolder(), "out");
    await presswork(["extract", folder, "-o", output]);
    const { documents } = JSON.parse(readFileSync(join(output, "manifest.json"), "utf8"));
    expect(documents).toMatchObject([{ duplicateOf: null }, { uri: "b.txt", duplicateOf: "a.txt" }]);
    expect(readLines(join(output, "records.jsonl"))).toHaveLength(2);
  });

  test("--format json: one file a record, in a tree that mirrors the input", async () => {
    const folder = folderWith({ "2024/a.txt": RELEASE });
    const output = join(temporaryFolder(), "out");
    await presswork(["extract", folder, "-o", output, "--format", "json"]);
    const record = JSON.parse(readFileSync(join(output, "records/2024/a.txt.json"), "utf8"));
    expect(record).toEqual(readLines(join(output, "records.jsonl"))[0]);
  });
});

describe("nothing runs, and the message says what to do: exit 2", () => {
  const cases: readonly { why: string; args: (folder: string) => string[]; says: RegExp }[] = [
    { why: "no command", args: () => ["frobnicate"], says: /unknown command/ },
    { why: "no input", args: () => ["extract"], says: /missing required argument/ },
    { why: "an unknown option", args: (f) => ["extract", f, "--frob"], says: /unknown option/ },
    {
      why: "a missing path",
      args: (f) => ["extract", join(f, "gone.txt")],
      says: /gone\.txt: no such file or folder/,
    },
    {
      why: "a missing path with -o",
      args: (f) => ["extract", join(f, "gone"), "-o", join(f, "o")],
      says: /no such file/,
    },
    { why: "a folder without -o", args: (f) => ["extract", f], says: /-o <folder>/ },
    {
      why: "a folder without documents",
      args: (f) => ["extract", f, "-o", join(f, ".o")],
      says: /no documents in/,
    },
    {
      why: "an output that is a file",
      args: (f) => ["extract", f, "-o", "package.json"],
      says: /no documents|cannot be written/,
    },
    {
      why: "a format that is none",
      args: (f) => ["extract", "tests", "-o", join(f, "o"), "--format", "xls"],
      says: /there is json/,
    },
    {
      why: "workers that are no number",
      args: (f) => ["extract", f, "--workers", "many"],
      says: /number above 0/,
    },
  ];
  test.each(cases)("$why", async ({ args, says }) => {
    const { code, stdout, stderr } = await presswork(args(temporaryFolder()));
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(says);
    expect(stderr).not.toContain("    at ");
  });

  test.skipIf(process.getuid?.() === 0)(
    "a folder that may not be written (root may write everywhere)",
    async () => {
      const locked = temporaryFolder();
      chmodSync(locked, 0o500);
      const folder = folderWith({ "a.txt": RELEASE });
      const { code, stderr } = await presswork(["extract", folder, "-o", join(locked, "out")]);
      expect(code).toBe(2);
      expect(stderr).toContain("cannot be written");
    },
  );
});

describe("the filter", () => {
  test("exactly one line out for each line in, in order", async () => {
    const lines = Array.from({ length: 300 }, (_, i) =>
      i % 50 === 7 ? "not json" : JSON.stringify({ uri: `doc-${i}`, text: RELEASE.replace("12", String(i)) }),
    );
    const { code, stdout } = await presswork(["extract", "--from", "ndjson", "-"], {
      stdin: `${lines.join("\n")}\n`,
    });
    expect(code).toBe(1);
    const out = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(out.map(({ source }) => source.uri)).toEqual(
      lines.map((_, i) => (i % 50 === 7 ? `stdin#${i + 1}` : `doc-${i}`)),
    );
    expect(out.filter(({ rejected }) => rejected === true)).toHaveLength(6);
  });

  test("an empty line is a line, and has its answer", async () => {
    const { stdout } = await presswork(["extract", "--from", "ndjson", "-"], {
      stdin: `\n${JSON.stringify({ text: RELEASE })}`,
    });
    expect(stdout.trimEnd().split("\n")).toHaveLength(2);
  });

  test("--end-line: one line more, with the counts", async () => {
    const { stdout } = await presswork(["extract", "--from", "ndjson", "-", "--end-line"], {
      stdin: `not json\n${JSON.stringify({ text: RELEASE })}\n`,
    });
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[2] ?? "")).toEqual({
      end: true,
      documents: 2,
      rejected: 1,
      presswork: expect.any(String),
    });
  });

  test("a format that is none is refused", async () => {
    const { code, stderr } = await presswork(["extract", "--from", "xml", "-"], { stdin: "" });
    expect(code).toBe(2);
    expect(stderr).toContain("Allowed choices are ndjson, warc");
  });
});
