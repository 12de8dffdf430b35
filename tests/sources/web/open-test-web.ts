import { onTestFinished } from "vitest";
import {
  openWeb,
  userAgent,
  WEB_DEFAULTS,
  type Web,
  type WebOptions,
} from "../../../src/sources/web/index.js";

/** A session without waits that may ask loopback; closed when the test is over. */
export function openTestWeb(options: Partial<WebOptions> = {}): Web {
  const web = openWeb({
    ...WEB_DEFAULTS,
    userAgent: userAgent("0.0.0", "https://newsroom.test/bot"),
    allowPrivate: true,
    delay: 0,
    retryBase: 1,
    ...options,
  });
  onTestFinished(() => web.close());
  return web;
}
