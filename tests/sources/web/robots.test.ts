import { expect, test } from "vitest";
import { isAllowed, parseRobots } from "../../../src/sources/web/robots.js";
import { cpuTime } from "../../support/cpu-time.js";

const CASES: readonly { why: string; robots: string; path: string; allowed: boolean }[] = [
  { why: "an empty file", robots: "", path: "/a", allowed: true },
  { why: "all forbidden", robots: "User-agent: *\nDisallow: /", path: "/a", allowed: false },
  {
    why: "robots.txt itself never is",
    robots: "User-agent: *\nDisallow: /",
    path: "/robots.txt",
    allowed: true,
  },
  { why: "an empty Disallow forbids nothing", robots: "User-agent: *\nDisallow:", path: "/a", allowed: true },
  {
    why: "our own group counts, not that for all",
    robots: "User-agent: *\nDisallow: /\n\nUser-agent: presswork\nDisallow: /x",
    path: "/a",
    allowed: true,
  },
  {
    why: "names in any case, with a version",
    robots: "User-Agent: PressWork/2.0\nDisallow: /",
    path: "/a",
    allowed: false,
  },
  {
    why: "a longer name is somebody else",
    robots: "User-agent: presswork-images\nDisallow: /",
    path: "/a",
    allowed: true,
  },
  {
    why: "two groups of ours are one",
    robots:
      "User-agent: presswork\nDisallow: /a\n\nUser-agent: b\nDisallow: /\n\nUser-agent: presswork\nDisallow: /c",
    path: "/c",
    allowed: false,
  },
  {
    why: "several names share a group",
    robots: "User-agent: b\nUser-agent: presswork\nDisallow: /",
    path: "/a",
    allowed: false,
  },
  {
    why: "a rule ends the names",
    robots: "User-agent: presswork\nDisallow: /x\nUser-agent: b\nDisallow: /",
    path: "/a",
    allowed: true,
  },
  {
    why: "other lines do not end a group",
    robots: "User-agent: presswork\nSitemap: http://x/s.xml\nDisallow: /",
    path: "/a",
    allowed: false,
  },
  {
    why: "the longest pattern decides",
    robots: "User-agent: *\nDisallow: /news\nAllow: /news/public",
    path: "/news/public/1",
    allowed: true,
  },
  {
    why: "of equals, the one that allows",
    robots: "User-agent: *\nDisallow: /news\nAllow: /news",
    path: "/news",
    allowed: true,
  },
  {
    why: "the order does not count",
    robots: "User-agent: *\nAllow: /\nDisallow: /news",
    path: "/news",
    allowed: false,
  },
  { why: "a star", robots: "User-agent: *\nDisallow: /*/private", path: "/a/b/private/c", allowed: false },
  { why: "a dollar", robots: "User-agent: *\nDisallow: /*.pdf$", path: "/a.pdf", allowed: false },
  {
    why: "a dollar, and more after it",
    robots: "User-agent: *\nDisallow: /*.pdf$",
    path: "/a.pdf?x",
    allowed: true,
  },
  { why: "a query", robots: "User-agent: *\nDisallow: /*?page=", path: "/news?page=2", allowed: false },
  {
    why: "percent-encoding is written either way",
    robots: "User-agent: *\nDisallow: /caf%c3%A9",
    path: "/café",
    allowed: false,
  },
  {
    why: "what need not be encoded",
    robots: "User-agent: *\nDisallow: /%7Ejoe",
    path: "/~joe/x",
    allowed: false,
  },
  {
    why: "comments and byte-order mark",
    robots: "\ufeffUser-agent: * # all\r\nDisallow: /a # b",
    path: "/a",
    allowed: false,
  },
  { why: "case of the path counts", robots: "User-agent: *\nDisallow: /News", path: "/news", allowed: true },
  {
    why: "HTML instead of rules",
    robots: "<html><body>Disallow: /</body></html>",
    path: "/a",
    allowed: true,
  },
];

test.each(CASES)("$why", ({ robots, path, allowed }) => {
  expect(isAllowed(parseRobots(robots, "presswork"), new URL(path, "http://a.test"))).toBe(allowed);
});

test("crawl-delay is that of our group", () => {
  const robots = "User-agent: *\nCrawl-delay: 9\n\nUser-agent: presswork\nCrawl-delay: 2.5\nDisallow:";
  expect(parseRobots(robots, "presswork").crawlDelay).toBe(2.5);
});

test("a pattern of many stars costs no more than its length", () => {
  const robots = `User-agent: *\nDisallow: /${"*a".repeat(5000)}$`;
  const url = new URL(`/${"a".repeat(4000)}b`, "http://a.test");
  expect(cpuTime(() => isAllowed(parseRobots(robots, "presswork"), url))).toBeLessThan(1000);
});

test("a line of nothing but spaces costs no more than its length", () => {
  const robots = `User-agent:${" ".repeat(400_000)}\n${" ".repeat(100_000)}`;
  expect(cpuTime(() => parseRobots(robots, "presswork"))).toBeLessThan(1000);
});
