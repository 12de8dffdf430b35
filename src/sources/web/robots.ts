/** What a robots.txt says to one robot. */
export interface RobotRules {
  readonly rules: readonly Rule[];
  /** Seconds; no part of RFC 9309, but widely meant. */
  readonly crawlDelay: number | null;
}

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

export const ALLOW_ALL: RobotRules = { rules: [], crawlDelay: null };
export const DISALLOW_ALL: RobotRules = { ...ALLOW_ALL, rules: [{ allow: false, pattern: "/" }] };

/** More is not read (RFC 9309, 2.5). */
export const MAX_ROBOTS_BYTES = 500 * 1024;

/**
 * Reads robots.txt for one robot, by RFC 9309: all groups that name it, else all groups for `*`.
 * Lines that are not understood are passed over.
 */
export function parseRobots(text: string, robot: string): RobotRules {
  const own: Group = { rules: [], crawlDelay: null };
  const others: Group = { rules: [], crawlDelay: null };
  let isNamed = false;
  let addressed: Group[] = [];
  let namesEnd = false;
  for (const line of text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/)) {
    const { field, value } = splitLine(line);
    if (field === "user-agent") {
      if (namesEnd) addressed = [];
      namesEnd = false;
      const name = value.toLowerCase();
      if (name === "*") addressed.push(others);
      if (productToken(name) === robot) {
        addressed.push(own);
        isNamed = true;
      }
    } else if (field === "allow" || field === "disallow") {
      namesEnd = true;
      // An empty Disallow forbids nothing.
      if (value !== "")
        for (const { rules } of addressed) rules.push({ allow: field === "allow", pattern: value });
    } else if (field === "crawl-delay") {
      namesEnd = true;
      const seconds = Number(value);
      if (seconds >= 0) for (const group of addressed) group.crawlDelay = seconds;
    }
  }
  return isNamed ? own : others;
}

interface Group {
  readonly rules: Rule[];
  crawlDelay: number | null;
}

/** `field: value # comment`. By hand: on a line of nothing but spaces a pattern would go back and forth. */
function splitLine(line: string): { readonly field: string; readonly value: string } {
  const [content = ""] = line.split("#", 1);
  const colon = content.indexOf(":");
  if (colon < 0) return { field: "", value: "" };
  return { field: content.slice(0, colon).trim().toLowerCase(), value: content.slice(colon + 1).trim() };
}

/** The part of a name that counts: "Presswork/1.0" is "presswork". */
function productToken(name: string): string {
  return /^[a-z_-]+/.exec(name)?.[0] ?? "";
}

/** The longest pattern that matches decides; of equals, the one that allows. */
export function isAllowed({ rules }: RobotRules, url: URL): boolean {
  const path = normalise(`${url.pathname}${url.search}`);
  if (path === "/robots.txt") return true;
  let best: { length: number; allow: boolean } = { length: -1, allow: true };
  for (const { allow, pattern: written } of rules) {
    const pattern = normalise(written);
    const beats = pattern.length > best.length || (pattern.length === best.length && allow);
    if (beats && matches(pattern, path)) best = { length: pattern.length, allow };
  }
  return best.allow;
}

/** `*` stands for any characters, `$` at the end for the end. Each piece at its first place: linear. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith("$");
  const [first = "", ...rest] = (anchored ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(first)) return false;
  if (rest.length === 0) return !anchored || path === first;
  const last = anchored ? (rest.pop() ?? "") : "";
  let at = first.length;
  for (const piece of rest) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return !anchored || (path.length - last.length >= at && path.endsWith(last));
}

/** Percent-encodes what is not ASCII and decodes what need not be encoded, so that both sides are written alike. */
function normalise(path: string): string {
  return path.replace(/[^\x21-\x7e]+/g, encodeURIComponent).replace(/%[0-9a-f]{2}/gi, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : code.toUpperCase();
  });
}
