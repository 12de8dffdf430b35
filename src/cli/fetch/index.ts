import { fetchToArchive } from "../../run/fetch/index.js";
import { userAgent, WEB_DEFAULTS } from "../../sources/web/index.js";
import { EXIT } from "../failure.js";
import { readVersion } from "../version.js";
import { readAddresses } from "./addresses.js";
import type { FetchCommandOptions } from "./options.js";

/** Fetches into an archive. What could not be fetched is one line each on stderr; the rest is done. */
export async function fetchInputs(inputs: readonly string[], options: FetchCommandOptions): Promise<number> {
  const urls = await readAddresses(inputs);
  const interrupt = new AbortController();
  const onInterrupt = () => interrupt.abort();
  process.once("SIGINT", onInterrupt).once("SIGTERM", onInterrupt);
  const draws = options.quiet !== true && process.stderr.isTTY;
  const clear = () => {
    if (draws) process.stderr.write("\r\u001b[K");
  };
  try {
    const counts = await fetchToArchive(urls, {
      version: readVersion(),
      output: options.output,
      since: options.since ?? null,
      match: options.match ?? null,
      limit: options.limit ?? null,
      followLinks: options.links === true,
      web: {
        ...WEB_DEFAULTS,
        userAgent: userAgent(readVersion(), options.contact ?? null),
        allowPrivate: options.allowPrivate === true,
        concurrency: options.concurrency,
        delay: options.delay * 1000,
        interrupt: interrupt.signal,
      },
      onPage({ url, reason }, { fetched, unchanged, failed }) {
        clear();
        if (reason !== null) console.error(`${url}: ${reason}`);
        if (draws) process.stderr.write(`${fetched} fetched · ${unchanged} unchanged · ${failed} failed`);
      },
    });
    clear();
    if (options.quiet !== true) {
      console.error(`${counts.fetched} fetched, ${counts.unchanged} unchanged, ${counts.failed} failed`);
      console.error(`next: presswork extract ${options.output} -o output`);
    }
    if (interrupt.signal.aborted) return EXIT.interrupted;
    return counts.failed > 0 ? EXIT.unreadable : EXIT.done;
  } finally {
    process.off("SIGINT", onInterrupt).off("SIGTERM", onInterrupt);
  }
}
