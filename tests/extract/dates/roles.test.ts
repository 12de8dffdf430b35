import { describe, expect, test } from "vitest";
import { extractText } from "../../support/extract.js";

const HEAD = "Title: New pool\nPublished: 20 February 2024 09:26\nUpdated: 1 March 2024\n\n";

const rolesOf = (text: string) =>
  extractText(text).dates.map(({ text: words, iso, role }) => `${words} ${iso} ${role}`);

describe("dates and what they are the dates of", () => {
  test("labels above the body", () => {
    expect(
      rolesOf(`${HEAD}The pool opens its doors after two years of work by a company of the town.`),
    ).toEqual(["20 February 2024 09:26 2024-02-20T09:26 published", "1 March 2024 2024-03-01 modified"]);
  });

  test("a dateline is the day of publication", () => {
    expect(
      rolesOf(
        "Pool opens\n\nALDER, TX, May 2, 2024 -- The pool of the town opened its doors on Monday after two years.",
      ),
    ).toEqual(["May 2, 2024 2024-05-02 published"]);
  });

  test("an embargo", () => {
    expect(
      rolesOf(
        "Pool opens\n\nEMBARGOED UNTIL 00:01, Tuesday 5 March 2024\n\nThe pool of the town opens its doors after two years of work.",
      ),
    ).toEqual(["Tuesday 5 March 2024 2024-03-05 embargo"]);
  });

  test.each([
    [
      "the pool opened today (Friday, February 16 2024) to the public",
      ["Friday, February 16 2024 2024-02-16 event"],
    ],
    ["the fair will be held on 18 May in the park", ["18 May 2024-05-18 event"]],
    ["it was founded in 2021 by three friends", ["2021 2021 mentioned"]],
    ["the board met on 6 November and agreed", ["6 November 2023-11-06 mentioned"]],
    ["the board met on Monday 4 November and agreed", ["Monday 4 November 2024-11-04 mentioned"]],
    ["all must be done by 15 December and not later", ["15 December 2024-12-15 mentioned"]],
    ["entries close, and will be opened on 15 November by", ["15 November 2024-11-15 event"]],
    ["since 3 March it had grown", ["3 March 2023-03-03 mentioned"]],
    ["in the year to 31 March it grew", ["31 March 2023-03-31 mentioned"]],
    ["the file was closed on 2023/11/06 by", ["2023/11/06 2023-11-06 mentioned"]],
    ["the file was closed on 16-11-2023 by", ["16-11-2023 2023-11-16 mentioned"]],
    ["file 16-11-2023-44 was closed by", []],
    ["it opened last week, for twelve days", []],
  ])("%s", (words, expected) => {
    expect(rolesOf(`${HEAD}The company said that ${words}, as had been planned.`).slice(2)).toEqual(expected);
  });

  test("a day without a year is left out where nothing tells the year", () => {
    expect(
      rolesOf(
        "Pool opens\n\nThe board of the pool met on 6 November and agreed on the plan for the next years.",
      ),
    ).toEqual([]);
  });
});
