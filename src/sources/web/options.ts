import type { lookup } from "node:dns";

/** How to behave on the web. Times are in milliseconds. */
export interface WebOptions {
  /** Who is asking, and how to reach them. */
  readonly userAgent: string;
  /** Allow loopback, private and other addresses that are not public. */
  readonly allowPrivate: boolean;
  /** Requests at once, over all hosts; a host never has more than one. */
  readonly concurrency: number;
  /** Between two requests to a host; a longer Crawl-delay counts, up to `maxCrawlDelay`. */
  readonly delay: number;
  readonly maxCrawlDelay: number;
  /** Of a page, unpacked and on the wire. */
  readonly maxBytes: number;
  readonly connectTimeout: number;
  readonly headersTimeout: number;
  /** Between two pieces of a body. */
  readonly bodyTimeout: number;
  /** For one request from connecting to its last byte. */
  readonly totalTimeout: number;
  readonly retries: number;
  /** The n-th retry waits a random time up to this, doubled n times. */
  readonly retryBase: number;
  /** Longest wait before a retry; a server that asks for more is left alone. */
  readonly maxRetryWait: number;
  /** After so many failures in a row a host is left alone for `breakerPause`. */
  readonly breakerFailures: number;
  readonly breakerPause: number;
  readonly lookup?: typeof lookup;
  readonly interrupt?: AbortSignal;
}

export const MAX_REDIRECTS = 5;

const MEGABYTE = 1024 * 1024;

export const WEB_DEFAULTS: Omit<WebOptions, "userAgent"> = {
  allowPrivate: false,
  concurrency: 8,
  delay: 1_000,
  maxCrawlDelay: 30_000,
  maxBytes: 10 * MEGABYTE,
  connectTimeout: 10_000,
  headersTimeout: 20_000,
  bodyTimeout: 20_000,
  totalTimeout: 60_000,
  retries: 3,
  retryBase: 1_000,
  maxRetryWait: 120_000,
  breakerFailures: 5,
  breakerPause: 300_000,
};

/** The name that robots.txt files call us by. */
export const ROBOT_NAME = "presswork";

/** @param contact an address of a page or a mailbox of whoever runs this */
export function userAgent(version: string, contact: string | null): string {
  return contact === null ? `${ROBOT_NAME}/${version}` : `${ROBOT_NAME}/${version} (+${contact})`;
}
