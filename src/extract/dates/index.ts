import type { Extractor } from "../context.js";

export const dates: Extractor = { name: "dates", extract: () => ({}) };
