export { compareOutcomes } from "./compare-outcomes.js";
export { formatChanges, formatDiffSummary } from "./print.js";
export { addToDiffSummary, emptyDiffSummary } from "./summary.js";
