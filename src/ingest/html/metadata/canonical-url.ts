import { firstMeta, type PageFacts } from "./page-facts.js";
import type { Stated } from "./stated.js";

/** The address that the page calls its own, made whole by the address it came from. */
export function findCanonicalUrl(facts: PageFacts, url: string | null): Stated<string> | null {
  const link = resolve(facts.canonical, url);
  if (link !== null) return { value: link, from: "link:canonical" };
  const meta = firstMeta(facts, ["og:url", "twitter:url"]);
  const value = meta === null ? null : resolve(meta.value, url);
  return value === null || meta === null ? null : { value, from: meta.from };
}

function resolve(address: string | null, base: string | null): string | null {
  if (address === null || address.trim() === "") return null;
  const whole = URL.canParse(address)
    ? address
    : base !== null && URL.canParse(address, base)
      ? new URL(address, base).href
      : null;
  return whole !== null && /^https?:/i.test(whole) ? whole.trim() : null;
}
