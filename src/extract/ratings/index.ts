import type { Extractor } from "../context.js";

export const ratings: Extractor = { name: "ratings", extract: () => ({}) };
