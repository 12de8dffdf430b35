export { datasetCard } from "./card.js";
export { dataPackage } from "./data-package.js";
export { type CardAbout, type DataField, type DataFile, RunManifest } from "./run-manifest.js";
