import { lookup as systemLookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { Agent } from "undici";
import { isPublicAddress } from "./address.js";
import type { WebOptions } from "./options.js";
import { privateAddress } from "./web-url.js";

/**
 * The connections to all hosts. Names are looked up once, here, and the addresses that were checked are
 * those connected to: a name that answers with a public address first and a private one later (DNS
 * rebinding) is refused when it does. No cookies, no redirects of its own, no proxy.
 */
export function openAgent(options: WebOptions): Agent {
  return new Agent({
    connect: { lookup: checkedLookup(options), timeout: options.connectTimeout },
    headersTimeout: options.headersTimeout,
    bodyTimeout: options.bodyTimeout,
    connections: 1,
  });
}

/** Like `dns.lookup`, with an error where any of the addresses is not public. */
function checkedLookup({
  allowPrivate,
  lookup = systemLookup,
}: Pick<WebOptions, "allowPrivate" | "lookup">): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error !== null || first === undefined) {
        callback(error ?? Object.assign(new Error("no address"), { code: "ENODATA" }), []);
        return;
      }
      const refused = allowPrivate ? undefined : addresses.find(({ address }) => !isPublicAddress(address));
      if (refused !== undefined) callback(privateAddress(`${hostname} (${refused.address})`), []);
      else if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
