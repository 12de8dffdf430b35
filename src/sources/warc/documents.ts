import { type Issue, issue, messageOf } from "../../model/index.js";
import type { PageReference, Reference } from "../reference.js";
import { unpackBody } from "../web/body.js";
import { headerOf, parseContentType } from "../web/headers.js";
import { parseHttpMessage } from "./http-message.js";
import { readWarcRecords } from "./read.js";
import type { WarcRecord } from "./record.js";

/** Of one page, unpacked. */
const MAX_PAGE = 10 * 1024 * 1024;

/**
 * The pages of a WARC file: answers that were found (200) and are text, and `resource` records. Images,
 * redirects, requests and revisits are passed over. A record that is damaged is reported under its place.
 *
 * @param name what the file is called in the URIs of what cannot be read: `name#record`
 */
export async function* readWarcPages(
  stream: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<Reference> {
  let number = 0;
  try {
    for await (const record of readWarcRecords(stream)) {
      number++;
      const page = toPage(record, `${name}#${number}`);
      if (page !== null) yield page;
    }
  } catch (error) {
    // A packed file that is cut or damaged: what came before is good.
    const reason = messageOf(error);
    yield { kind: "unreadable", uri: `${name}#${number + 1}`, reason };
  }
}

function toPage(record: WarcRecord, place: string): Reference | null {
  const { type, fields, content, problem } = record;
  if (type === "" || (type === "response" && problem !== null && content.length === 0)) {
    return { kind: "unreadable", uri: place, reason: problem ?? "it has no WARC-Type" };
  }
  const uri = (fields.get("warc-target-uri") ?? "").replace(/^<|>$/g, "");
  if (type === "resource") {
    return page(record, uri, content, parseContentType(fields.get("content-type") ?? null));
  }
  if (type !== "response" || !/^https?:/i.test(uri)) return null;
  const message = parseHttpMessage(content);
  if (message === null) return { kind: "unreadable", uri: place, reason: "it holds no HTTP answer" };
  if (message.status !== 200) return null;
  try {
    const encoding = headerOf(message.headers, "content-encoding");
    const declared = parseContentType(headerOf(message.headers, "content-type"));
    if (declared.mediaType !== null && !isTextual(declared.mediaType)) return null;
    return page(record, uri, unpackOrKeep(message.body, encoding), declared);
  } catch (error) {
    return { kind: "unreadable", uri, reason: messageOf(error) };
  }
}

/** Some tools (Common Crawl among them) store the body unpacked and leave the header. */
function unpackOrKeep(body: Uint8Array, encoding: string | null): Uint8Array {
  const says = encoding?.trim().toLowerCase() ?? "";
  const isPackedGzip = body[0] === 0x1f && body[1] === 0x8b;
  return says.endsWith("gzip") && !isPackedGzip ? body : unpackBody(body, encoding, MAX_PAGE);
}

function page(
  { fields, problem }: WarcRecord,
  uri: string,
  bytes: Uint8Array,
  declared: { readonly mediaType: string | null; readonly charset: string | null },
): PageReference | null {
  if (declared.mediaType !== null && !isTextual(declared.mediaType)) return null;
  return {
    kind: "page",
    uri,
    bytes,
    ...declared,
    url: /^https?:/i.test(uri) ? uri : null,
    retrievedAt: fields.get("warc-date") ?? null,
    issues: truncation(problem, fields.get("warc-truncated")),
  };
}

function truncation(problem: string | null, reason: string | undefined): readonly Issue[] {
  const detail = problem ?? (reason === undefined ? null : `the reason given is "${reason}"`);
  return detail === null ? [] : [issue("S106", { detail })];
}

/** What may be a release: HTML, XHTML and plain text. Feeds and sitemaps only lead to them. */
function isTextual(mediaType: string): boolean {
  return mediaType === "application/xhtml+xml" || /^text\/(?:html|plain|markdown)$/.test(mediaType);
}
