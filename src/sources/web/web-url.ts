import { isIP } from "node:net";
import { isPublicAddress } from "./address.js";
import { FetchError } from "./fetch-error.js";

/** An address to ask for, and the credentials that were written into it, apart: they are never told on. */
export interface WebUrl {
  readonly url: URL;
  /** For the Authorization header; null: none were given. */
  readonly authorization: string | null;
}

/** Whether a name given on the command line is an address of the web. */
export function isWebUrl(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

/**
 * Takes an address apart and refuses what is not to be asked for: other schemes than http and https, and
 * IP addresses that are not public (names are looked up, and checked, when connecting).
 *
 * @throws FetchError
 */
export function parseWebUrl(text: string, base: URL | null, allowPrivate: boolean): WebUrl {
  const url = URL.canParse(text, base?.href) ? new URL(text, base?.href) : null;
  if (url === null) throw new FetchError("it is no address", "page");
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new FetchError(`only http and https are fetched, not ${url.protocol}`, "page");
  }
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (!allowPrivate && isIP(host) !== 0 && !isPublicAddress(host)) throw privateAddress(host);
  const authorization = credentials(url);
  url.username = "";
  url.password = "";
  url.hash = "";
  return { url, authorization };
}

/** What an address is called in messages, manifests and archives: without credentials. */
export function withoutCredentials(text: string): string {
  return text.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, "$1");
}

export function privateAddress(address: string): FetchError {
  return new FetchError(`${address} is no public address (--allow-private allows it)`, "page");
}

function credentials({ username, password }: URL): string | null {
  if (username === "" && password === "") return null;
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(pair).toString("base64")}`;
}
