import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type PressReleaseRecord, PressReleaseRecord as Schema } from "../../src/model/index.js";
import { presswork, startPresswork, temporaryFolder } from "../support/cli.js";
import { send, startServer, status } from "../support/web-server.js";

const RELEASE =
  "<html lang=en><body><main><h1>Bridge to reopen in May</h1><p>Repairs cost 12 per cent less than planned, and the work was done in three months.</p></main></body></html>";

const ON_LOOPBACK = ["--allow-private", "--delay", "0"];

function fetchTo(archive: string, ...args: readonly string[]) {
  return presswork(["fetch", ...args, "-o", archive, ...ON_LOOPBACK]);
}

function manifestOf(folder: string) {
  return JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
}

function warcsOf(archive: string): readonly string[] {
  return readdirSync(archive)
    .filter((name) => name.endsWith(".warc.gz"))
    .map((name) => join(archive, name));
}

async function recordsOf(...inputs: readonly string[]): Promise<Map<string, PressReleaseRecord>> {
  const output = join(temporaryFolder(), "out");
  await presswork(["extract", ...inputs, "-o", output, "--workers", "1"]);
  const lines = readFileSync(join(output, "records.jsonl"), "utf8").trimEnd().split("\n");
  const records = lines.map((line) => Schema.parse(JSON.parse(line)));
  return new Map(records.map((record) => [record.source.uri, record]));
}

describe("a newsroom", () => {
  /** Hundreds of pages: our corpus five times, each time in a folder of its own. */
  const names = ["a", "b", "c", "d", "e"].flatMap((folder) =>
    readdirSync("corpus/documents").map((name) => `${folder}/${name}`),
  );
  const fileOf = (name: string) => name.slice(2);

  /** The corpus, served with entity tags and a sitemap. */
  async function serveCorpus() {
    const server = await startServer({
      "*": (response, request) => {
        const name = request.url?.slice(1) ?? "";
        if (name === "sitemap.xml") {
          const urls = names.map((each) => `<url><loc>/${each}</loc></url>`).join("");
          return send(`<urlset>${urls}</urlset>`, "application/xml")(response, request);
        }
        if (!names.includes(name)) return status(404)(response, request);
        const etag = `"${name}"`;
        if (request.headers["if-none-match"] === etag) return response.writeHead(304, { etag }).end();
        const type = name.endsWith(".html") ? "text/html" : "text/plain";
        const body = gzipSync(readFileSync(join("corpus/documents", fileOf(name))));
        return send(body, type, { etag, "content-encoding": "gzip" })(response, request);
      },
    });
    return server;
  }

  test("each page is fetched once, the second run fetches none, and the records are those of the files", async () => {
    const server = await serveCorpus();
    const archive = join(temporaryFolder(), "archive");
    const first = await fetchTo(archive, `${server.origin}/sitemap.xml`);
    expect(first.stderr).toContain(`${names.length} fetched, 0 unchanged, 0 failed`);
    expect(first.code).toBe(0);
    expect(server.asked.toSorted()).toEqual(["/sitemap.xml", ...names.map((name) => `/${name}`)].toSorted());

    const second = await fetchTo(archive, `${server.origin}/sitemap.xml`);
    expect(second.stderr).toContain(`0 fetched, ${names.length} unchanged, 0 failed`);
    expect(warcsOf(archive)).toHaveLength(2);

    const fetched = await recordsOf(...warcsOf(archive));
    const read = await recordsOf("corpus/documents");
    expect(fetched.size).toBe(names.length);
    for (const name of names) {
      const { source, ...fromFile } = read.get(fileOf(name)) ?? { source: null };
      const { source: origin, ...fromWeb } = fetched.get(`${server.origin}/${name}`) ?? { source: null };
      expect(fromWeb).toEqual(fromFile);
      expect(origin?.sha256).toBe(source?.sha256);
      expect(origin?.retrievedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    }
  }, 120_000);

  test("without entity tags, what is the same is archived as a revisit; what changed is extracted again", async () => {
    let words = RELEASE;
    const server = await startServer({
      "/a": (...to) => send(words)(...to),
      "/b": send(RELEASE.replace("12", "13")),
    });
    const archive = join(temporaryFolder(), "archive");
    const urls = [`${server.origin}/a`, `${server.origin}/b`];
    await fetchTo(archive, ...urls);
    words = RELEASE.replace("12", "14");
    const second = await fetchTo(archive, ...urls);
    expect(second.stderr).toContain("1 fetched, 1 unchanged");
    const records = await recordsOf(archive);
    expect([...records.keys()].toSorted()).toEqual(urls);
    expect(records.get(`${server.origin}/a`)?.percentages[0]?.text).toBe("14 per cent");
  });

  test("a listing that gives the same date saves the question", async () => {
    const item = "<url><loc>/a</loc><lastmod>2026-05-04</lastmod></url>";
    const server = await startServer({
      "/s.xml": send(`<urlset>${item}</urlset>`, "text/xml"),
      "/a": send(RELEASE),
    });
    const archive = join(temporaryFolder(), "archive");
    await fetchTo(archive, `${server.origin}/s.xml`);
    await fetchTo(archive, `${server.origin}/s.xml`);
    expect(server.asked).toEqual(["/s.xml", "/a", "/s.xml"]);
  });

  test("--since, --match and --limit choose from a sitemap index of 10,000 pages", async () => {
    const sitemap = (month: number) =>
      `<urlset>${Array.from({ length: 5000 }, (_, i) => `<url><loc>/${i % 2 ? "news" : "jobs"}/${month}/${i}</loc><lastmod>2026-0${month}-01</lastmod></url>`).join("")}</urlset>`;
    const server = await startServer({
      "/index.xml": send(
        "<sitemapindex><sitemap><loc>/4.xml.gz</loc></sitemap><sitemap><loc>/5.xml.gz</loc></sitemap></sitemapindex>",
        "text/xml",
      ),
      "/4.xml.gz": send(gzipSync(sitemap(4)), "application/gzip"),
      "/5.xml.gz": send(gzipSync(sitemap(5)), "application/x-gzip"),
      "*": (response, request) =>
        (request.url === "/robots.txt" ? status(404) : send(RELEASE))(response, request),
    });
    const archive = join(temporaryFolder(), "archive");
    const chosen = ["--since", "2026-04-15", "--match", "/news/*9", "--limit", "3"];
    const { code } = await fetchTo(archive, `${server.origin}/index.xml`, ...chosen);
    expect(code).toBe(0);
    expect(server.asked).toEqual([
      "/index.xml",
      "/4.xml.gz",
      "/5.xml.gz",
      "/news/5/9",
      "/news/5/19",
      "/news/5/29",
    ]);
  });

  test("--links follows an index page to its releases", async () => {
    const index = `<a href="/">Home</a><a href="/news/bridge-to-reopen-in-may">x</a><a href="/about">y</a>`;
    const server = await startServer({
      "/news/": send(index),
      "/news/bridge-to-reopen-in-may": send(RELEASE),
    });
    await fetchTo(join(temporaryFolder(), "archive"), `${server.origin}/news/`, "--links");
    expect(server.asked).toEqual(["/news/", "/news/bridge-to-reopen-in-may"]);
  });

  test("a file lists addresses, one a line", async () => {
    const server = await startServer({ "/a": send(RELEASE), "/b": send(RELEASE) });
    const list = join(temporaryFolder(), "list.txt");
    writeFileSync(list, `# ours\n${server.origin}/a\n\n${server.origin}/b\n`);
    const { stderr } = await fetchTo(join(temporaryFolder(), "archive"), list);
    expect(stderr).toContain("2 fetched");
  });
});

test("interrupted, what was fetched is kept; run again, it goes on", async () => {
  const pages = Array.from({ length: 30 }, (_, i) => `/${i}`);
  const list = pages.map((page) => `<url><loc>${page}</loc><lastmod>2026-05-04</lastmod></url>`).join("");
  let started: ReturnType<typeof startPresswork> | null = null;
  const server = await startServer({
    "/robots.txt": status(404),
    "/s.xml": send(`<urlset>${list}</urlset>`, "text/xml"),
    "*": (response, request) => {
      // The first time, the tenth page is waited for in vain.
      if (request.url === "/9" && started?.exitCode === null) started.kill("SIGINT");
      else send(RELEASE)(response, request);
    },
  });
  const archive = join(temporaryFolder(), "archive");
  const child = startPresswork(["fetch", `${server.origin}/s.xml`, "-o", archive, ...ON_LOOPBACK]);
  started = child;
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect(code).toBe(130);
  expect(manifestOf(archive).counts).toMatchObject({ fetched: 9, failed: 0 });
  const { stderr } = await fetchTo(archive, `${server.origin}/s.xml`);
  expect(stderr).toContain("21 fetched, 9 unchanged, 0 failed");
});

describe("what goes wrong", () => {
  test("is one line each, with the address and without its credentials; the rest is done; exit 3", async () => {
    const server = await startServer({
      "/robots.txt": send("User-agent: *\nDisallow: /private", "text/plain"),
      "/a": send(RELEASE),
      "/pdf": send("%PDF", "application/pdf"),
      "/json": send("{}", "application/json"),
      "/loop": (response) => response.writeHead(302, { location: "/loop" }).end(),
      "/bomb": send(gzipSync(Buffer.alloc(20_000_000)), "text/html", { "content-encoding": "gzip" }),
    });
    const archive = join(temporaryFolder(), "archive");
    const paths = ["a", "missing", "private", "pdf", "json", "loop", "bomb"];
    const { code, stderr } = await fetchTo(
      archive,
      ...paths.map((path) => `http://joe:secret@127.0.0.1:${server.port}/${path}`),
      "http://nowhere.invalid/",
    );
    expect(code).toBe(3);
    const reasons = {
      [`${server.origin}/missing`]: "the server answered 404 Not Found",
      [`${server.origin}/private`]: "robots.txt does not allow it",
      [`${server.origin}/pdf`]: "it is application/pdf, which is not read",
      [`${server.origin}/json`]: "it is application/json, which is not read",
      [`${server.origin}/loop`]: "more than 5 redirects",
      [`${server.origin}/bomb`]: "it is larger than 10240 KiB",
    };
    for (const [url, reason] of Object.entries(reasons)) expect(stderr).toContain(`${url}: ${reason}\n`);
    expect(stderr).toMatch(/^http:\/\/nowhere\.invalid\/: .*DNS/m);
    expect(stderr).not.toContain("secret");

    const manifest = manifestOf(archive);
    expect(manifest.counts).toEqual({ fetched: 1, unchanged: 0, failed: 7 });
    expect(manifest.pages).toContainEqual({
      url: `${server.origin}/a`,
      outcome: "fetched",
      file: expect.stringMatching(/\.warc\.gz$/),
      reason: null,
    });
    for (const name of readdirSync(archive, { recursive: true, encoding: "utf8" })) {
      if (name.endsWith(".json")) expect(readFileSync(join(archive, name), "utf8")).not.toContain("secret");
    }
  });

  test("loopback is refused unless allowed", async () => {
    const server = await startServer({ "/a": send(RELEASE) });
    const { code, stderr } = await presswork([
      "fetch",
      `${server.origin}/a`,
      "-o",
      join(temporaryFolder(), "archive"),
    ]);
    expect({ code, asked: server.requests.length }).toEqual({ code: 3, asked: 0 });
    expect(stderr).toContain("no public address (--allow-private allows it)");
  });

  test.each([
    { why: "neither an address nor a file", args: ["nothing.txt"] },
    { why: "another scheme", args: ["ftp://a.test/"] },
    { why: "no date", args: ["http://a.test/", "--since", "yesterday"] },
  ])("misuse is exit 2: $why", async ({ args }) => {
    expect((await fetchTo(join(temporaryFolder(), "archive"), ...args)).code).toBe(2);
  });
});

describe("extract an address", () => {
  test("its record is on stdout, with where and when it was fetched", async () => {
    const server = await startServer({
      "/a": send(RELEASE),
      "/old": (response) => response.writeHead(301, { location: "/a" }).end(),
    });
    const { code, stdout } = await presswork(["extract", `${server.origin}/old`, "--allow-private"]);
    expect(code).toBe(0);
    const record = Schema.parse(JSON.parse(stdout));
    expect(record.source).toMatchObject({
      uri: `${server.origin}/a`,
      mediaType: "text/html",
      charset: "utf-8",
    });
    expect(record.source.retrievedAt).not.toBeNull();
    expect(record.percentages).toHaveLength(1);
  });

  test("a charset that its server gets wrong does not spoil the words", async () => {
    const page = RELEASE.replace("<body>", '<head><meta charset="utf-8"></head><body>').replace(
      "Bridge",
      "Café",
    );
    const server = await startServer({ "/a": send(page, "text/html; charset=us-ascii") });
    const { stdout } = await presswork(["extract", `${server.origin}/a`, "--allow-private"]);
    expect(Schema.parse(JSON.parse(stdout)).document.headline).toBe("Café to reopen in May");
  });

  test("what cannot be fetched is exit 3", async () => {
    const server = await startServer({});
    const { code, stdout, stderr } = await presswork(["extract", `${server.origin}/a`, "--allow-private"]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toBe(`${server.origin}/a: the server answered 404 Not Found\n`);
  });

  test("several are for fetch", async () => {
    const { code, stderr } = await presswork(["extract", "http://a.test/", "http://b.test/"]);
    expect(code).toBe(2);
    expect(stderr).toContain("presswork fetch");
  });
});
