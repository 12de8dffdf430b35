import { createHash } from "node:crypto";
import { type KnowledgeOptions, loadKnowledge } from "../knowledge/index.js";

/** Of everything that was loaded: a changed scheme gives other records. */
export function hashKnowledge(options: KnowledgeOptions): string {
  return hash(JSON.stringify(loadKnowledge(options).schemes));
}

/** What the output depends on beside the bytes of a document. */
export function hashRun(version: string, knowledgeHash: string, keepFields: boolean): string {
  return hash(`${version}\n${knowledgeHash}\n${keepFields}`);
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
