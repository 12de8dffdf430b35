import { expect, test } from "vitest";
import { linkToPlace } from "../../src/review/report/client/text-fragment.js";

const CASES: readonly { why: string; passage: string; fragment: string }[] = [
  { why: "a few words as they are", passage: "34 per cent", fragment: "34%20per%20cent" },
  {
    why: "a long passage by its ends",
    passage: "a b c d e f g h i j k l",
    fragment: "a%20b%20c%20d%20e,h%20i%20j%20k%20l",
  },
  {
    why: "hyphen, comma and ampersand are words, not syntax",
    passage: "1,000 - A&B",
    fragment: "1%2C000%20%2D%20A%26B",
  },
  { why: "what runs over blocks by its first", passage: "one two\n\nthree", fragment: "one%20two" },
  { why: "half a surrogate pair does not break it", passage: "\ud83d end", fragment: "%EF%BF%BD%20end" },
];

test.each(CASES)("$why", ({ passage, fragment }) => {
  expect(linkToPlace("https://news.example/a?b=1#top", passage)).toBe(
    `https://news.example/a?b=1#:~:text=${fragment}`,
  );
});
