import { FetchError } from "./fetch-error.js";
import type { WebOptions } from "./options.js";

/** Leaves a host alone that fails again and again; after a pause one request may try. */
export interface CircuitBreaker {
  /** @throws FetchError while the host is left alone */
  readonly check: (host: string) => void;
  readonly succeeded: (host: string) => void;
  readonly failed: (host: string) => void;
}

export function openCircuitBreaker({
  breakerFailures,
  breakerPause,
}: Pick<WebOptions, "breakerFailures" | "breakerPause">): CircuitBreaker {
  const failures = new Map<string, { count: number; until: number }>();
  return {
    check(host) {
      const { count = 0, until = 0 } = failures.get(host) ?? {};
      if (count < breakerFailures || Date.now() >= until) return;
      throw new FetchError(`its host failed ${count} times in a row and is left alone for now`, "page");
    },
    succeeded: (host) => void failures.delete(host),
    failed(host) {
      const count = (failures.get(host)?.count ?? 0) + 1;
      failures.set(host, { count, until: Date.now() + breakerPause });
    },
  };
}
