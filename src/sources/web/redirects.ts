import type { Exchange } from "./exchange.js";
import { FetchError } from "./fetch-error.js";
import { headerOf } from "./headers.js";
import { MAX_REDIRECTS } from "./options.js";
import { parseWebUrl, type WebUrl } from "./web-url.js";

/** The redirects on the way, and the answer at its end. */
export interface Followed {
  readonly redirects: readonly Exchange[];
  readonly answer: Exchange;
}

/**
 * Follows redirects by hand, so that every address on the way is checked like the first.
 *
 * @param ask sends the request for one address, after its own checks
 * @throws FetchError where there are too many, or one leads to where we do not go
 */
export async function followRedirects(
  start: WebUrl,
  allowPrivate: boolean,
  ask: (target: WebUrl) => Promise<Exchange>,
): Promise<Followed> {
  const redirects: Exchange[] = [];
  let target = start;
  for (;;) {
    const answer = await ask(target);
    const location = isRedirect(answer.status) ? headerOf(answer.headers, "location") : null;
    if (location === null) return { redirects, answer };
    if (redirects.length === MAX_REDIRECTS)
      throw new FetchError(`more than ${MAX_REDIRECTS} redirects`, "page");
    redirects.push(answer);
    const next = parseWebUrl(location, target.url, allowPrivate);
    // Credentials are for the host they were written for.
    const authorization = next.url.origin === start.url.origin ? start.authorization : null;
    target = { url: next.url, authorization };
  }
}

function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}
