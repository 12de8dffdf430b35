import { FetchError } from "./fetch-error.js";
import type { WebOptions } from "./options.js";

/** Leaves a host alone that fails again and again; after a pause one request may try. */
export interface CircuitBreaker {
  /** @throws FetchError while the host is left alone */
  readonly check: (host: string) => void;
  readonly succeeded: (host: string) => void;
  readonly failed: (host: string) => void;
  /** It asked to be left alone for so long. */
  readonly rest: (host: string, milliseconds: number) => void;
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
      throw new FetchError("its host is left alone for now: it failed too often, or asked for it", "page");
    },
    succeeded: (host) => void failures.delete(host),
    failed(host) {
      const count = (failures.get(host)?.count ?? 0) + 1;
      failures.set(host, { count, until: Date.now() + breakerPause });
    },
    rest: (host, milliseconds) =>
      void failures.set(host, { count: breakerFailures, until: Date.now() + milliseconds }),
  };
}
