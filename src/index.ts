export { type Knowledge, loadKnowledge } from "./knowledge/index.js";
export * from "./model/index.js";
export { type PipelineOptions, processDocument } from "./pipeline.js";
