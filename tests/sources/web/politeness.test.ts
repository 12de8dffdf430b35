import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { send, startServer, status } from "../../support/web-server.js";
import { openTestWeb } from "./open-test-web.js";

const ANY = () => true;

/** Answers in turn; the last for ever. */
function inTurn(...answers: readonly ((response: ServerResponse, request: IncomingMessage) => void)[]) {
  let turn = 0;
  return (response: ServerResponse, request: IncomingMessage) =>
    answers[Math.min(turn++, answers.length - 1)]?.(response, request);
}

describe("robots.txt", () => {
  test.each([
    { why: "404 lets us in", robots: status(404), allowed: true },
    { why: "403 lets us in", robots: status(403), allowed: true },
    { why: "503 keeps us out", robots: status(503), allowed: false },
    { why: "429 keeps us out", robots: status(429), allowed: false },
    {
      why: "a broken connection keeps us out",
      robots: (response: ServerResponse) => void response.destroy(),
      allowed: false,
    },
    { why: "its rules count", robots: send("User-agent: *\nDisallow: /a", "text/plain"), allowed: false },
    {
      why: "rules for others do not",
      robots: send("User-agent: b\nDisallow: /", "text/plain"),
      allowed: true,
    },
    {
      why: "a rule after 500 KiB is not read",
      robots: send(`#${"x".repeat(512_000)}\nUser-agent: *\nDisallow: /`, "text/plain"),
      allowed: true,
    },
    {
      why: "a redirect is followed",
      robots: (response: ServerResponse) => void response.writeHead(301, { location: "/r" }).end(),
      allowed: false,
    },
  ])("$why", async ({ robots, allowed }) => {
    const server = await startServer({
      "/robots.txt": robots,
      "/r": send("User-agent: *\nDisallow: /a", "text/plain"),
      "/a": send("<p>a"),
    });
    const fetched = openTestWeb({ retries: 1 }).fetch(`${server.origin}/a`, ANY);
    if (allowed) expect((await fetched).modified).toBe(true);
    else await expect(fetched).rejects.toThrow(/robots\.txt/);
    expect(server.asked.includes("/a")).toBe(allowed);
  });

  test("it is asked once for many pages, with our name", async () => {
    const server = await startServer({ "*": send("<p>a") });
    const web = openTestWeb();
    await Promise.all(["/a", "/b", "/c"].map((path) => web.fetch(server.origin + path, ANY)));
    expect(server.requests.filter(({ url }) => url === "/robots.txt")).toHaveLength(1);
    expect(server.requests.at(-1)?.headers["user-agent"]).toBe(
      "presswork/0.0.0 (+https://newsroom.test/bot)",
    );
  });

  test("a redirect to a page that it forbids is not followed", async () => {
    const server = await startServer({
      "/robots.txt": send("User-agent: *\nDisallow: /b", "text/plain"),
      "/a": (response) => response.writeHead(302, { location: "/b" }).end(),
    });
    await expect(openTestWeb().fetch(`${server.origin}/a`, ANY)).rejects.toThrow(
      /robots\.txt does not allow/,
    );
    expect(server.asked).toEqual(["/a"]);
  });

  test("Crawl-delay counts, up to our limit", async () => {
    const server = await startServer({
      "/robots.txt": send("User-agent: *\nCrawl-delay: 3600\nDisallow:", "text/plain"),
      "*": send("<p>a"),
    });
    const web = openTestWeb({ maxCrawlDelay: 60 });
    const began = performance.now();
    await web.fetch(`${server.origin}/a`, ANY);
    await web.fetch(`${server.origin}/b`, ANY);
    expect(performance.now() - began).toBeGreaterThan(55);
  });
});

test("a host has one request at a time, with a pause after each", async () => {
  let underway = 0;
  let most = 0;
  const server = await startServer({
    "*": (response) => {
      most = Math.max(most, ++underway);
      setTimeout(() => {
        underway--;
        send("<p>a")(response, {} as IncomingMessage);
      }, 10);
    },
  });
  const web = openTestWeb({ delay: 30 });
  const began = performance.now();
  await Promise.all(["/a", "/b", "/c", "/d"].map((path) => web.fetch(server.origin + path, ANY)));
  expect(most).toBe(1);
  expect(performance.now() - began).toBeGreaterThan(4 * 30);
});

test("different hosts do not wait for each other", async () => {
  let underway = 0;
  let most = 0;
  const slow = (response: ServerResponse) => {
    most = Math.max(most, ++underway);
    setTimeout(() => {
      underway--;
      response.writeHead(200, { "content-type": "text/html" }).end("<p>a");
    }, 300);
  };
  const servers = await Promise.all([startServer({ "/a": slow }), startServer({ "/a": slow })]);
  const web = openTestWeb();
  await Promise.all(servers.map(({ origin }) => web.fetch(`${origin}/a`, ANY)));
  expect(most).toBe(2);
});

describe("trouble of the host", () => {
  test("503 is tried again", async () => {
    const server = await startServer({ "/a": inTurn(status(503), status(502), send("<p>a")) });
    await openTestWeb().fetch(`${server.origin}/a`, ANY);
    expect(server.asked).toHaveLength(3);
  });

  test.each([
    { why: "in seconds", value: () => "1", wait: 900 },
    { why: "as a date", value: () => new Date(Date.now() + 2000).toUTCString(), wait: 900 },
  ])("429 with Retry-After $why is waited for", async ({ value, wait }) => {
    const server = await startServer({
      "/a": inTurn((response) => response.writeHead(429, { "retry-after": value() }).end(), send("<p>a")),
      "/b": send("<p>b"),
    });
    const web = openTestWeb();
    const began = performance.now();
    await web.fetch(`${server.origin}/a`, ANY);
    await web.fetch(`${server.origin}/b`, ANY);
    expect(performance.now() - began).toBeGreaterThan(wait);
  });

  test("who asks for more time than we have is left alone at once", async () => {
    const server = await startServer({ "/a": status(503, { "retry-after": "3600" }) });
    const web = openTestWeb();
    await expect(web.fetch(`${server.origin}/a`, ANY)).rejects.toThrow(/503.*come back in 3600 s/);
    await expect(web.fetch(`${server.origin}/b`, ANY)).rejects.toThrow(/left alone/);
    expect(server.asked).toEqual(["/a"]);
  });

  test("a storm of failures opens the circuit breaker", async () => {
    const server = await startServer({ "/robots.txt": status(404), "*": status(500) });
    const web = openTestWeb({ retries: 1, breakerFailures: 4 });
    const reasons = await Promise.all(
      Array.from({ length: 10 }, (_, i) => web.fetch(`${server.origin}/${i}`, ANY).then(() => "", String)),
    );
    expect(reasons.every((reason) => reason !== "")).toBe(true);
    expect(reasons.at(-1)).toMatch(/left alone/);
    expect(server.asked).toHaveLength(4);
  });

  test("404 is not, and opens nothing", async () => {
    const server = await startServer({});
    const web = openTestWeb({ breakerFailures: 2 });
    for (const path of ["/a", "/b", "/c"]) {
      await expect(web.fetch(server.origin + path, ANY)).rejects.toThrow("the server answered 404 Not Found");
    }
    expect(server.asked).toEqual(["/a", "/b", "/c"]);
  });

  test.each([
    {
      why: "a body shorter than announced",
      answer: (response: ServerResponse) => {
        response.writeHead(200, { "content-type": "text/html", "content-length": "1000" });
        response.write("<p>a", () => response.destroy());
      },
    },
    {
      why: "a body of chunks without its end",
      answer: (response: ServerResponse) => {
        response.writeHead(200, { "content-type": "text/html" });
        response.write("<p>a", () => response.destroy());
      },
    },
  ])("$why is an error, not half a page", async ({ answer }) => {
    const server = await startServer({ "/a": answer });
    await expect(openTestWeb({ retries: 1 }).fetch(`${server.origin}/a`, ANY)).rejects.toThrow(
      /closed the connection|another length/,
    );
    expect(server.asked).toHaveLength(2);
  });
});

test("only what changed is sent again", async () => {
  const server = await startServer({
    "/a": (response, request) => {
      if (request.headers["if-none-match"] === '"1"') response.writeHead(304).end();
      else send("<p>a", "text/html", { etag: '"1"' })(response, request);
    },
  });
  const url = `${server.origin}/a`;
  const web = openTestWeb();
  expect(await web.fetch(url, ANY)).toMatchObject({ modified: true });
  expect(await web.fetch(url, ANY, { url, etag: '"1"', lastModified: null })).toMatchObject({
    modified: false,
  });
});

test("that a page is as before is believed only where that was asked", async () => {
  const server = await startServer({ "/a": status(304) });
  await expect(openTestWeb().fetch(`${server.origin}/a`, ANY)).rejects.toThrow("the server answered 304");
});

test("another kind of content is refused before its body is read", async () => {
  const server = await startServer({ "/a": send("%PDF", "application/pdf") });
  await expect(openTestWeb().fetch(`${server.origin}/a`, (type) => type === "text/html")).rejects.toThrow(
    "it is application/pdf, which is not read",
  );
});
