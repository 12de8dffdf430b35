export type { FieldChange } from "./compare-findings.js";
export { type Change, compareOutcomes } from "./compare-outcomes.js";
export { formatChanges, formatDiffSummary } from "./print.js";
export { addToDiffSummary, type DiffSummary, emptyDiffSummary } from "./summary.js";
