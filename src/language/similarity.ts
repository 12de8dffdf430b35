// By its sub-path only: natural's root prints to stdout, reads .env and loads database clients.
import distance from "natural/lib/natural/distance/index.js";

/** Jaro–Winkler similarity of two strings, 0–1, case folded: for names with a letter lost or changed. */
export function similarity(a: string, b: string): number {
  return distance.JaroWinklerDistance(a, b, { ignoreCase: true });
}
