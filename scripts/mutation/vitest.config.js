/** The case tables of the extractors and nothing else: they are what says how a decision has to fall. */
export default {
  test: {
    include: [
      "tests/extract/quotes/{cases,speakers}.test.ts",
      "tests/extract/percentages/cases.test.ts",
      "tests/extract/ratings/{prose,merge}.test.ts",
    ],
    testTimeout: 60_000,
  },
};
