import { createHash, randomUUID } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Exchange } from "../web/exchange.js";
import type { Headers } from "../web/headers.js";

/** What a WARC file says of itself in its first record. */
export function formatWarcInfo(software: string, date: string, fileName: string): Uint8Array {
  const content = Buffer.from(
    `software: ${software}\r\nformat: WARC File Format 1.1\r\nconformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/\r\n`,
  );
  return packRecord(
    [
      ["WARC-Type", "warcinfo"],
      ["WARC-Record-ID", recordId()],
      ["WARC-Date", date],
      ["WARC-Filename", fileName],
      ["Content-Type", "application/warc-fields"],
    ],
    content,
  );
}

/** A capture that is in the archive already, which a revisit record points to. */
export interface EarlierCapture {
  readonly url: string;
  readonly retrievedAt: string;
  readonly digest: string;
}

/**
 * One exchange as a response (or revisit) record and its request record, each packed by itself.
 *
 * @param earlier the same content, archived before: then only the headers are kept
 */
export function formatExchange(exchange: Exchange, earlier: EarlierCapture | null): Uint8Array {
  const { url, body, retrievedAt } = exchange;
  const head = Buffer.from(responseHead(exchange), "latin1");
  const id = recordId();
  const common: Headers = [
    ["WARC-Record-ID", id],
    ["WARC-Target-URI", url.href],
    ["WARC-Date", retrievedAt],
  ];
  const answer =
    earlier === null
      ? packRecord(
          [
            ["WARC-Type", "response"],
            ...common,
            ["WARC-Payload-Digest", payloadDigest(body)],
            ["Content-Type", "application/http; msgtype=response"],
          ],
          Buffer.concat([head, body]),
        )
      : packRecord(
          [
            ["WARC-Type", "revisit"],
            ...common,
            ["WARC-Profile", exchange.status === 304 ? NOT_MODIFIED : SAME_DIGEST],
            ["WARC-Refers-To-Target-URI", earlier.url],
            ["WARC-Refers-To-Date", earlier.retrievedAt],
            ["WARC-Payload-Digest", earlier.digest],
            ["Content-Type", "application/http; msgtype=response"],
          ],
          head,
        );
  const request = packRecord(
    [
      ["WARC-Type", "request"],
      ["WARC-Record-ID", recordId()],
      ["WARC-Target-URI", url.href],
      ["WARC-Date", retrievedAt],
      ["WARC-Concurrent-To", id],
      ["Content-Type", "application/http; msgtype=request"],
    ],
    Buffer.from(requestHead(exchange), "latin1"),
  );
  return Buffer.concat([answer, request]);
}

const PROFILES = "http://netpreserve.org/warc/1.1/revisit";
const NOT_MODIFIED = `${PROFILES}/server-not-modified`;
const SAME_DIGEST = `${PROFILES}/identical-payload-digest`;

function requestHead({ url, requestHeaders }: Exchange): string {
  return formatHead(`GET ${url.pathname}${url.search} HTTP/1.1`, requestHeaders);
}

/** The body is kept without its transfer encoding, so the header that announces one gets another name. */
function responseHead({ status, statusText, headers }: Exchange): string {
  const kept = headers.map(([name, value]) =>
    name.toLowerCase() === "transfer-encoding"
      ? ([`X-Archive-Orig-${name}`, value] as const)
      : ([name, value] as const),
  );
  return formatHead(`HTTP/1.1 ${status} ${statusText}`, kept);
}

function formatHead(firstLine: string, headers: Headers): string {
  return `${[firstLine, ...headers.map(([name, value]) => `${name}: ${value}`)].join("\r\n")}\r\n\r\n`;
}

function packRecord(fields: Headers, content: Uint8Array): Uint8Array {
  const all: Headers = [
    ...fields,
    ["WARC-Block-Digest", payloadDigest(content)],
    ["Content-Length", String(content.length)],
  ];
  const head = `WARC/1.1\r\n${all.map(([name, value]) => `${name}: ${value}`).join("\r\n")}\r\n\r\n`;
  return gzipSync(Buffer.concat([Buffer.from(head), content, Buffer.from("\r\n\r\n")]));
}

function recordId(): string {
  return `<urn:uuid:${randomUUID()}>`;
}

/** As other tools write it: SHA-1 in base 32. */
export function payloadDigest(bytes: Uint8Array): string {
  return `sha1:${base32(createHash("sha1").update(bytes).digest())}`;
}

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** RFC 4648; 20 bytes make 32 letters without padding. */
function base32(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  let letters = "";
  for (let left = (bytes.length * 8) / 5; left > 0; left--, bits >>= 5n) {
    letters = (BASE32[Number(bits & 31n)] ?? "") + letters;
  }
  return letters;
}
