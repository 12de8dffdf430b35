/** The case tables that `scripts/mutation.js` names for the file, and nothing else: they say how a decision has to fall. */
export default {
  test: { include: process.env.PRESSWORK_CASE_TABLES.split(","), testTimeout: 60_000 },
};
