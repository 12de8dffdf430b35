export { datasetCard } from "./card.js";
export { dataPackage } from "./data-package.js";
export { type DataField, type DataFile, RunManifest } from "./run-manifest.js";
