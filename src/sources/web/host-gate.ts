import { setTimeout as sleep } from "node:timers/promises";
import PQueue from "p-queue";
import type { WebOptions } from "./options.js";

/** Lets requests through: one at a time a host, with a pause after each, and not too many in all. */
export interface HostGate {
  readonly pass: <T>(host: string, work: () => Promise<T>) => Promise<T>;
  /** The pause between two requests to a host, where it is longer than ours. */
  readonly setDelay: (host: string, milliseconds: number) => void;
  /** No request to this host for a while. */
  readonly pause: (host: string, milliseconds: number) => void;
}

interface Host {
  readonly queue: PQueue;
  delay: number;
  /** Not before. */
  next: number;
}

export function openHostGate({
  concurrency,
  delay,
  interrupt,
}: Pick<WebOptions, "concurrency" | "delay" | "interrupt">): HostGate {
  const all = new PQueue({ concurrency });
  const hosts = new Map<string, Host>();
  const hostOf = (name: string): Host => {
    const known = hosts.get(name) ?? { queue: new PQueue({ concurrency: 1 }), delay, next: 0 };
    hosts.set(name, known);
    return known;
  };

  return {
    pass(name, work) {
      const host = hostOf(name);
      return host.queue.add(async () => {
        // Another answer may have asked for a longer pause in the meantime.
        for (let wait = host.next - Date.now(); wait > 0; wait = host.next - Date.now()) {
          await sleep(wait, undefined, { signal: interrupt });
        }
        try {
          return await all.add(work);
        } finally {
          host.next = Math.max(host.next, Date.now() + host.delay);
        }
      });
    },
    setDelay(name, milliseconds) {
      const host = hostOf(name);
      host.delay = Math.max(delay, milliseconds);
    },
    pause(name, milliseconds) {
      const host = hostOf(name);
      host.next = Math.max(host.next, Date.now() + milliseconds);
    },
  };
}
