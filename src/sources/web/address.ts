import ipaddr from "ipaddr.js";

/**
 * Whether an IP address belongs to the public internet. Everything that is not plainly public is not:
 * loopback, private, link-local (with the clouds' metadata service), carrier-grade NAT, multicast,
 * documentation and reserved ranges, and the IPv6 forms that carry such an IPv4 address inside.
 */
export function isPublicAddress(text: string): boolean {
  const bare = text.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  if (!ipaddr.isValid(bare)) return false;
  const address = ipaddr.process(bare); // ::ffff:10.0.0.1 becomes 10.0.0.1
  if (address instanceof ipaddr.IPv4) return address.range() === "unicast";
  if (address.range() === "rfc6052") return isPublicAddress(lastFourBytes(address));
  return address.range() === "unicast" && address.match(GLOBAL_UNICAST);
}

/** The only part of IPv6 that is handed out: what ipaddr.js calls unicast outside of it is unassigned. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR("2000::/3");

/** NAT64 (64:ff9b::/96) leads to the IPv4 address at its end. */
function lastFourBytes(address: ipaddr.IPv6): string {
  return address.toByteArray().slice(12).join(".");
}
