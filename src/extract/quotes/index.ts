import type { Extractor } from "../context.js";

export const quotes: Extractor = { name: "quotes", extract: () => ({}) };
