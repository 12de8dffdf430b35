import { unpackBody } from "./body.js";
import { FetchError, toFetchError } from "./fetch-error.js";
import { headerOf } from "./headers.js";
import { ROBOT_NAME } from "./options.js";
import { type Connections, persist } from "./persist.js";
import { followRedirects } from "./redirects.js";
import {
  ALLOW_ALL,
  DISALLOW_ALL,
  isAllowed,
  MAX_ROBOTS_BYTES,
  parseRobots,
  type RobotRules,
} from "./robots.js";

/** Asks each origin's robots.txt, and asks again after a day (RFC 9309, 2.4). */
export interface RobotsCache {
  /** @throws FetchError where robots.txt does not allow the address */
  readonly check: (url: URL) => Promise<void>;
}

interface Answer extends RobotRules {
  /** Why robots.txt could not be read; then nothing of the host is fetched. */
  readonly problem: string | null;
}

const DAY = 24 * 60 * 60 * 1000;

export function openRobotsCache(connections: Connections): RobotsCache {
  const known = new Map<string, { answer: Promise<Answer>; until: number }>();
  const ask = (url: URL): Promise<Answer> => {
    const cached = known.get(url.origin);
    if (cached !== undefined && Date.now() < cached.until) return cached.answer;
    const answer = readRobots(url, connections);
    known.set(url.origin, { answer, until: Date.now() + DAY });
    return answer;
  };
  return {
    async check(url) {
      const answer = await ask(url);
      if (answer.problem !== null) {
        throw new FetchError(`robots.txt could not be asked for: ${answer.problem}`, "page");
      }
      if (!isAllowed(answer, url)) throw new FetchError("robots.txt does not allow it", "page");
    },
  };
}

async function readRobots(page: URL, connections: Connections): Promise<Answer> {
  const { options, gate } = connections;
  const start = { url: new URL("/robots.txt", page), authorization: null };
  try {
    const { answer } = await followRedirects(start, options.allowPrivate, (target) =>
      persist(
        { target, headers: [], limit: { bytes: MAX_ROBOTS_BYTES, longer: "cut" }, check: () => undefined },
        connections,
      ),
    );
    // Not there, or not for us to read: RFC 9309 lets robots in.
    if (answer.status !== 200) return { ...ALLOW_ALL, problem: null };
    const bytes = unpackBody(answer.body, headerOf(answer.headers, "content-encoding"), MAX_ROBOTS_BYTES);
    const rules = parseRobots(new TextDecoder().decode(bytes), ROBOT_NAME);
    gate.setDelay(page.host, Math.min((rules.crawlDelay ?? 0) * 1000, options.maxCrawlDelay));
    return { ...rules, problem: null };
  } catch (error) {
    return { ...DISALLOW_ALL, problem: toFetchError(error).message };
  }
}
