import { evidence } from "./evidence.js";

/**
 * How often so short a piece of the narrator's own sentence was somebody's words and no name, title or term.
 *
 * Source: as in `mentions.ts`.
 */
export const FRAGMENT_EVIDENCE = evidence({ "one or two words": "24/35" });
