import { setTimeout as sleep } from "node:timers/promises";
import type { Dispatcher } from "undici";
import type { CircuitBreaker } from "./circuit-breaker.js";
import { type Exchange, type ExchangeRequest, exchange } from "./exchange.js";
import { FetchError, toFetchError } from "./fetch-error.js";
import { headerOf } from "./headers.js";
import type { HostGate } from "./host-gate.js";
import type { WebOptions } from "./options.js";
import { fullJitter, parseRetryAfter } from "./retry-after.js";

/** What all requests of a session share. */
export interface Connections {
  readonly agent: Dispatcher;
  readonly gate: HostGate;
  readonly breaker: CircuitBreaker;
  readonly options: WebOptions;
}

/**
 * One request when it is its host's turn, tried again while the trouble is the host's. Answers are
 * returned whatever their status, except those that mean "not now".
 *
 * @throws FetchError
 */
export async function persist(wanted: ExchangeRequest, connections: Connections): Promise<Exchange> {
  const { gate, breaker, options } = connections;
  const { host } = wanted.target.url;
  const check: ExchangeRequest["check"] = (answer) => {
    refuseForNow(answer);
    wanted.check(answer);
  };
  for (let attempt = 0; ; attempt++) {
    try {
      return await gate.pass(host, () => attemptOnce({ ...wanted, check }, host, connections));
    } catch (error) {
      const failure = toFetchError(error);
      if (failure.blame === "page" || options.interrupt?.aborted === true) throw failure;
      const wait = failure.retryAfter ?? fullJitter(attempt, options.retryBase, options.maxRetryWait);
      if (wait > options.maxRetryWait) breaker.rest(host, wait);
      if (attempt >= options.retries || wait > options.maxRetryWait) throw failure;
      // Who asks to be left alone means all of us, not this page only.
      if (failure.retryAfter !== null) gate.pause(host, wait);
      else await sleep(wait, undefined, { signal: options.interrupt });
    }
  }
}

/** What came of it is told to the breaker before the next request to the host has its turn. */
async function attemptOnce(
  wanted: ExchangeRequest,
  host: string,
  { agent, breaker, options }: Connections,
): Promise<Exchange> {
  breaker.check(host);
  try {
    const answer = await exchange(wanted, agent, options);
    breaker.succeeded(host);
    return answer;
  } catch (error) {
    const failure = toFetchError(error);
    if (failure.blame === "host") breaker.failed(host);
    throw failure;
  }
}

/** Too many requests, timeouts and server errors: worth another try. */
function refuseForNow({ status, statusText, headers }: Omit<Exchange, "body">): void {
  const isForNow = status === 429 || status === 408 || status === 425 || (status >= 500 && status !== 501);
  if (!isForNow) return;
  const retryAfter = parseRetryAfter(headerOf(headers, "retry-after"), Date.now());
  const asks = retryAfter === null ? "" : `, and asks to come back in ${Math.ceil(retryAfter / 1000)} s`;
  throw new FetchError(
    `the server answered ${describeStatus(status, statusText)}${asks}`,
    "host",
    retryAfter,
  );
}

export function describeStatus(status: number, statusText: string): string {
  return statusText === "" ? String(status) : `${status} ${statusText}`;
}
