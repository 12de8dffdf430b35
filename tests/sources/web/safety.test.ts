import type { LookupAddress } from "node:dns";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, onTestFinished, test } from "vitest";
import { followRedirects } from "../../../src/sources/web/redirects.js";
import { send, startServer } from "../../support/web-server.js";
import { openTestWeb } from "./open-test-web.js";

const ANY = () => true;

test.each([
  "http://127.0.0.1/a",
  "http://[::1]/a",
  "http://2130706433/a",
  "http://0x7f.1/a",
  "http://169.254.169.254/latest/meta-data/",
  "http://[::ffff:10.0.0.1]/",
])("an address that is not public is refused: %s", async (url) => {
  const web = openTestWeb({ allowPrivate: false });
  await expect(web.fetch(url, ANY)).rejects.toThrow(/no public address/);
});

test("a name that leads to a private address is refused when connecting", async () => {
  const server = await startServer({ "/a": send("secret") });
  const web = openTestWeb({ allowPrivate: false, lookup: answering([["127.0.0.1"]]) });
  await expect(web.fetch(`http://inside.test:${server.port}/a`, ANY)).rejects.toThrow(
    /127\.0\.0\.1.*no public/,
  );
  expect(server.requests).toHaveLength(0);
});

test("one private address among public ones is enough", async () => {
  const web = openTestWeb({ allowPrivate: false, lookup: answering([["93.184.215.14", "10.0.0.1"]]) });
  await expect(web.fetch("http://mixed.test/a", ANY)).rejects.toThrow(/10\.0\.0\.1.*no public/);
});

test("a name that answers public first and private later is refused (DNS rebinding)", async () => {
  const server = await startServer({ "/a": send("secret") });
  // Nobody listens at the public address: connecting to it fails, and the name is looked up again.
  const lookup = answering([["93.184.215.14"], ["127.0.0.1"]]);
  const web = openTestWeb({ allowPrivate: false, lookup, connectTimeout: 50, retries: 2 });
  await expect(web.fetch(`http://rebinding.test:${server.port}/a`, ANY)).rejects.toThrow(
    /127\.0\.0\.1.*no public/,
  );
  expect(server.requests).toHaveLength(0);
});

test.each(["http://10.0.0.1/", "//169.254.169.254/latest/meta-data/", "http://[::1]/"])(
  "a redirect from a public page to %s is refused before it is asked",
  async (location) => {
    const asked: string[] = [];
    const start = { url: new URL("http://outside.test/a"), authorization: null };
    const following = followRedirects(start, false, async ({ url }) => {
      asked.push(url.href);
      return { ...REDIRECT, url, headers: [["Location", location]] };
    });
    await expect(following).rejects.toThrow(/no public address/);
    expect(asked).toEqual(["http://outside.test/a"]);
  },
);

const REDIRECT = {
  status: 302,
  statusText: "Found",
  requestHeaders: [],
  body: new Uint8Array(0),
  retrievedAt: "2026-05-04T00:00:00Z",
};

test.each(["file:///etc/passwd", "ftp://a.test/x", "gopher://a.test"])(
  "a redirect to %s is refused",
  async (location) => {
    const server = await startServer({ "/a": (response) => response.writeHead(302, { location }).end() });
    await expect(openTestWeb().fetch(`${server.origin}/a`, ANY)).rejects.toThrow(/only http and https/);
  },
);

test("a redirect loop ends after five", async () => {
  const server = await startServer({ "/a": (response) => response.writeHead(301, { location: "/a" }).end() });
  await expect(openTestWeb().fetch(`${server.origin}/a`, ANY)).rejects.toThrow(/more than 5 redirects/);
  expect(server.asked).toHaveLength(6);
});

test("an endless body is stopped at the limit", async () => {
  let sent = 0;
  const server = await startServer({
    "/a": (response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(16_384, "a"))) sent += 16_384;
      };
      response.on("drain", more);
      more();
    },
  });
  await expect(openTestWeb({ maxBytes: 100_000 }).fetch(`${server.origin}/a`, ANY)).rejects.toThrow(
    /larger than/,
  );
  expect(sent).toBeLessThan(20_000_000);
});

test("a gzip bomb is stopped at the limit", async () => {
  const bomb = gzipSync(gzipSync(Buffer.alloc(50_000_000)));
  const server = await startServer({ "/a": send(bomb, "text/html", { "content-encoding": "gzip, gzip" }) });
  await expect(openTestWeb({ maxBytes: 1_000_000 }).fetch(`${server.origin}/a`, ANY)).rejects.toThrow(
    /larger than/,
  );
});

test("a slow drip is ended by the limit of the whole", async () => {
  const server = await startServer({
    "/a": (response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const drip = setInterval(() => response.write("a"), 20);
      response.on("close", () => clearInterval(drip));
    },
  });
  const web = openTestWeb({ totalTimeout: 200, retries: 0 });
  await expect(web.fetch(`${server.origin}/a`, ANY)).rejects.toThrow(/took too long/);
});

test("credentials go to their host only, and into no message or archive", async () => {
  const other = await startServer({ "/b": send("<p>b") });
  const server = await startServer({
    "/a": (response) => response.writeHead(302, { location: `${other.origin}/b` }).end(),
  });
  const page = await openTestWeb().fetch(`http://joe:secret@127.0.0.1:${server.port}/a`, ANY);
  expect(server.requests.at(-1)?.headers.authorization).toBe(`Basic ${btoa("joe:secret")}`);
  expect(other.requests.at(-1)?.headers.authorization).toBeUndefined();
  expect(JSON.stringify(page)).not.toMatch(/secret|am9lOnNlY3JldA/);
});

test("cookies are not kept", async () => {
  const server = await startServer({
    "/a": send("<p>a", "text/html", { "set-cookie": "a=b" }),
    "/b": send("<p>b"),
  });
  const web = openTestWeb();
  await web.fetch(`${server.origin}/a`, ANY);
  await web.fetch(`${server.origin}/b`, ANY);
  expect(server.requests.at(-1)?.headers.cookie).toBeUndefined();
});

test("a failed TLS handshake is one line, and is not tried again", async () => {
  const server = await startServer({ "/a": send("<p>a") });
  const failure = openTestWeb().fetch(`https://127.0.0.1:${server.port}/a`, ANY);
  await expect(failure).rejects.toThrow(
    /^robots\.txt could not be asked for: no secure connection \(TLS\): .+$/,
  );
});

test("what is no HTTP is one line", async () => {
  const server = createServer((socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  await expect(openTestWeb({ retries: 0 }).fetch(`http://127.0.0.1:${port}/`, ANY)).rejects.toThrow(
    /no valid HTTP/,
  );
});

/** A lookup that gives these addresses, one list a call, the last for ever. */
function answering(answers: readonly (readonly string[])[]) {
  let call = 0;
  const lookup = (
    _name: string,
    _options: object,
    callback: (error: null, addresses: LookupAddress[]) => void,
  ) => {
    const addresses = answers[Math.min(call++, answers.length - 1)] ?? [];
    callback(
      null,
      addresses.map((address) => ({ address, family: 4 })),
    );
  };
  return lookup as unknown as typeof import("node:dns").lookup;
}
