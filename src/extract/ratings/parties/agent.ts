import type { Scheme } from "../../../knowledge/index.js";
import type { Document } from "../../../model/index.js";

/**
 * Who grades in the issuer’s name, where the release is theirs: the council that inspects kitchens under a
 * national scheme. Null for issuers that grade themselves.
 */
export function agentOf({ issuer }: Scheme, { metadata }: Document): string | null {
  const { publisher } = metadata;
  if (publisher === null) return null;
  return issuer.agents.some((agent) => publisher.endsWith(agent)) ? publisher : null;
}
