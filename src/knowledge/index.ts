import { adviseOnSchemes } from "./check-schemes.js";
import { readOwnSchemes, readSchemeFile } from "./load-schemes.js";
import type { Scheme } from "./rating-scheme.js";
import { indexSchemes, type SchemeIndex } from "./scheme-index.js";

export type { Level, NumericScale, Scheme, SchemeCategory } from "./rating-scheme.js";
export { SchemeFile } from "./rating-scheme.js";
export type { SchemeCue, SchemeIndex } from "./scheme-index.js";

/** What people know, checked and ready to be used. Loaded once a process. */
export interface Knowledge {
  readonly schemes: readonly Scheme[];
  /** The names by which a document tells which schemes it speaks of. */
  readonly schemeIndex: SchemeIndex;
  /** What is odd about the user's files, in words for the person who wrote them; it stops no run. */
  readonly advice: readonly string[];
}

export interface KnowledgeOptions {
  /** The user's own files of schemes, beside those that come with presswork. */
  readonly schemeFiles?: readonly string[];
}

/** @throws KnowledgeError where a file cannot be used, with the place and the mend. */
export function loadKnowledge({ schemeFiles = [] }: KnowledgeOptions = {}): Knowledge {
  const own = readOwnSchemes();
  const users = schemeFiles.flatMap((path) => readSchemeFile(path));
  const advice = adviseOnSchemes(users, own);
  const schemes = [...own, ...users].map(({ scheme }) => scheme);
  return { schemes, schemeIndex: indexSchemes(schemes), advice };
}
