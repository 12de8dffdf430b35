import { type Dispatcher, request } from "undici";
import { type BodyLimit, readBody } from "./body.js";
import type { Headers } from "./headers.js";
import type { WebOptions } from "./options.js";
import type { WebUrl } from "./web-url.js";

/** One request and its answer, as an archive keeps them. */
export interface Exchange {
  readonly url: URL;
  readonly requestHeaders: Headers;
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  /** As on the wire, without the transfer encoding; still in its content encoding. */
  readonly body: Uint8Array;
  /** ISO 8601, when it was asked for. */
  readonly retrievedAt: string;
}

export interface ExchangeRequest {
  readonly target: WebUrl;
  readonly headers: Headers;
  readonly limit: BodyLimit;
  /** Looks at the answer before its body is read; throws where it is not wanted. */
  readonly check: (answer: Omit<Exchange, "body">) => void;
}

/** Sends one GET and reads the answer, within the limits of time and size. */
export async function exchange(
  { target, headers, limit, check }: ExchangeRequest,
  agent: Dispatcher,
  options: WebOptions,
): Promise<Exchange> {
  const { url, authorization } = target;
  const sent: Headers = [["User-Agent", options.userAgent], ...headers];
  const secret: Headers = authorization === null ? [] : [["Authorization", authorization]];
  const retrievedAt = `${new Date().toISOString().slice(0, 19)}Z`;
  const limits = [AbortSignal.timeout(options.totalTimeout)];
  if (options.interrupt !== undefined) limits.push(options.interrupt);
  const response = await request(url, {
    dispatcher: agent,
    headers: Object.fromEntries([...sent, ...secret]),
    responseHeaders: "raw",
    signal: AbortSignal.any(limits),
  });
  const answer = {
    url,
    requestHeaders: [["Host", url.host], ...sent] as const,
    status: response.statusCode,
    statusText: response.statusText,
    headers: pairUp(response.headers),
    retrievedAt,
  };
  try {
    check(answer);
    return { ...answer, body: await readBody(response.body, limit) };
  } finally {
    // What is not read to its end costs a connection, not our time.
    response.body.on("error", () => undefined).destroy();
  }
}

/** undici hands raw headers over as one flat list, whatever its types say. */
function pairUp(raw: unknown): Headers {
  const flat = Array.isArray(raw) ? raw.map(String) : [];
  return Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i] ?? "", flat[2 * i + 1] ?? ""]);
}
