import type { Extractor } from "../context.js";

export const percentages: Extractor = { name: "percentages", extract: () => ({}) };
