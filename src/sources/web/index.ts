import { openAgent } from "./agent.js";
import { unpackBody } from "./body.js";
import { openCircuitBreaker } from "./circuit-breaker.js";
import type { Exchange } from "./exchange.js";
import { FetchError, toFetchError } from "./fetch-error.js";
import { type Headers, headerOf, parseContentType } from "./headers.js";
import { openHostGate } from "./host-gate.js";
import type { WebOptions } from "./options.js";
import { describeStatus, persist } from "./persist.js";
import { type Followed, followRedirects } from "./redirects.js";
import { openRobotsCache } from "./robots-cache.js";
import { parseWebUrl } from "./web-url.js";

export type { Exchange } from "./exchange.js";
export { FetchError } from "./fetch-error.js";
export { headerOf } from "./headers.js";
export { acceptsListing, acceptsPage } from "./media-types.js";
export { userAgent, WEB_DEFAULTS, type WebOptions } from "./options.js";
export { withoutCredentials } from "./web-url.js";

/** What a server said of a page when it was fetched, to be asked "has it changed?" with. */
interface Validators {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** A page as it was fetched. */
export interface Fetched {
  /** Where it was found after redirects, without credentials. */
  readonly url: string;
  /** All requests, the one that was answered with the page last. */
  readonly exchanges: readonly Exchange[];
  readonly retrievedAt: string;
  /** False: the server says that it is as before; `bytes` is empty. */
  readonly modified: boolean;
  /** Unpacked. */
  readonly bytes: Uint8Array;
  readonly mediaType: string | null;
  readonly charset: string | null;
}

/** A session on the web: polite and safe, with the memory of what hosts asked for. */
export interface Web {
  /**
   * Fetches a page: robots.txt → its host's turn → connect to a checked address → redirects, each checked
   * alike → limits of time and size → unpacked bytes.
   *
   * @param accepts whether a page of this media type is wanted
   * @throws FetchError
   */
  readonly fetch: (
    url: string,
    accepts: (mediaType: string | null) => boolean,
    known?: Validators,
  ) => Promise<Fetched>;
  readonly close: () => Promise<void>;
}

export function openWeb(options: WebOptions): Web {
  const agent = openAgent(options);
  const connections = {
    agent,
    options,
    gate: openHostGate(options),
    breaker: openCircuitBreaker(options),
  };
  const robots = openRobotsCache(connections);
  return {
    async fetch(url, accepts, known) {
      try {
        const start = parseWebUrl(url, null, options.allowPrivate);
        const followed = await followRedirects(start, options.allowPrivate, async (target) => {
          await robots.check(target.url);
          const unless = conditions(target.url, known);
          const headers = [...ASK_FOR_PAGES, ...unless];
          const limit = { bytes: options.maxBytes, longer: "refuse" } as const;
          return persist(
            { target, headers, limit, check: (answer) => check(answer, accepts, unless.length > 0) },
            connections,
          );
        });
        return toFetched(followed, options);
      } catch (error) {
        throw toFetchError(error);
      }
    },
    close: () => agent.destroy(),
  };
}

const ASK_FOR_PAGES: Headers = [
  ["Accept", "text/html, application/xhtml+xml, application/xml;q=0.9, text/plain;q=0.8, */*;q=0.5"],
  ["Accept-Encoding", "gzip, deflate, br"],
];

function conditions(url: URL, known: Validators | undefined): Headers {
  if (known === undefined || known.url !== url.href) return [];
  const headers: [string, string][] = [];
  if (known.etag !== null) headers.push(["If-None-Match", known.etag]);
  if (known.lastModified !== null) headers.push(["If-Modified-Since", known.lastModified]);
  return headers;
}

/** Refuses, before its body is read, an answer that is no page or of another kind than wanted. */
function check(
  { status, statusText, headers }: Omit<Exchange, "body">,
  accepts: (mediaType: string | null) => boolean,
  mayBeUnchanged: boolean,
): void {
  if (status === 304 ? mayBeUnchanged : status >= 301 && status <= 308) return;
  if (status !== 200) {
    const answer = describeStatus(status, statusText);
    throw new FetchError(`the server answered ${answer}`, "page");
  }
  const { mediaType } = parseContentType(headerOf(headers, "content-type"));
  if (!accepts(mediaType)) throw new FetchError(`it is ${mediaType}, which is not read`, "page");
}

function toFetched({ redirects, answer }: Followed, { maxBytes }: WebOptions): Fetched {
  const modified = answer.status === 200;
  if (!modified && answer.status !== 304) {
    throw new FetchError(`the server answered ${answer.status} without saying where to`, "page");
  }
  return {
    url: answer.url.href,
    exchanges: [...redirects, answer],
    retrievedAt: answer.retrievedAt,
    modified,
    bytes: unpackBody(answer.body, headerOf(answer.headers, "content-encoding"), maxBytes),
    ...parseContentType(headerOf(answer.headers, "content-type")),
  };
}
