import { describe, expect, test } from "vitest";
import { type Filter, filterRows, foldRow } from "../../src/review/report/client/filter.js";
import { firstOrder, sortRows } from "../../src/review/report/client/sort.js";
import type { Row } from "../../src/review/report/data.js";

const NOTHING: Filter = {
  words: "",
  publisher: "",
  speaker: "",
  scheme: "",
  grade: "",
  issue: "",
  has: "",
  from: "",
  to: "",
};

function row(changes: Partial<Row>): Row {
  const counts = { quote: 0, percentage: 0, rating: 0, gradeCount: 0, category: 0, date: 0, quotedTerm: 0 };
  return {
    uri: "a.txt",
    headline: null,
    publisher: null,
    date: null,
    speakers: [],
    schemes: [],
    grades: [],
    issues: [],
    ...changes,
    counts: { ...counts, ...changes.counts },
  };
}

const ROWS = [
  row({
    headline: "Zoë’s bridge reopens",
    publisher: "Leeds",
    date: "2024-02-20T09:26",
    speakers: ["Zoë Bell"],
  }),
  row({ headline: "Bridge closes", publisher: "York", date: "2024-02", grades: ["Good"], issues: ["V201"] }),
  row({ uri: "untitled.html", counts: { ...row({}).counts, quote: 3 } }),
];
const FOLDED = ROWS.map(foldRow);

describe("filtering the releases", () => {
  const cases: readonly { why: string; filter: Partial<Filter>; fit: readonly number[] }[] = [
    { why: "nothing asked, all fit", filter: {}, fit: [0, 1, 2] },
    { why: "accents and case do not matter", filter: { words: "zoe BRIDGE" }, fit: [0] },
    { why: "every word must be there", filter: { words: "bridge closes" }, fit: [1] },
    { why: "a phrase stands as it does", filter: { words: "“bridge reopens”" }, fit: [0] },
    { why: "a phrase in another order does not fit", filter: { words: '"reopens bridge"' }, fit: [] },
    { why: "an open quotation mark is no word", filter: { words: '"bridge' }, fit: [0, 1] },
    { why: "a file without headline is found by its name", filter: { words: "untitled" }, fit: [2] },
    { why: "publisher", filter: { publisher: "York" }, fit: [1] },
    { why: "part of a speaker's name", filter: { speaker: "bell" }, fit: [0] },
    { why: "grade", filter: { grade: "Good" }, fit: [1] },
    { why: "issue", filter: { issue: "V201" }, fit: [1] },
    { why: "has quotes", filter: { has: "quote" }, fit: [2] },
    { why: "from that day, whatever the hour", filter: { from: "2024-02-20" }, fit: [0] },
    { why: "to that day, with its hours; without a date none", filter: { to: "2024-02-20" }, fit: [0, 1] },
    { why: "before", filter: { to: "2024-02-19" }, fit: [1] },
  ];
  test.each(cases)("$why", ({ filter, fit }) => {
    expect(filterRows(ROWS, FOLDED, { ...NOTHING, ...filter })).toEqual(fit);
  });
});

describe("sorting", () => {
  test("dates from the latest; without a date last, in both directions", () => {
    expect(sortRows(ROWS, [0, 1, 2], firstOrder("date"))).toEqual([0, 1, 2]);
    expect(sortRows(ROWS, [0, 1, 2], { key: "date", descending: false })).toEqual([1, 0, 2]);
  });

  test("names from A, counts from the largest", () => {
    expect(sortRows(ROWS, [0, 1, 2], firstOrder("headline"))).toEqual([1, 0, 2]);
    expect(sortRows(ROWS, [0, 1, 2], firstOrder("quote"))).toEqual([2, 0, 1]);
  });
});
