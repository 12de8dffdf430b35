import type { Document } from "../../model/index.js";
import { attribute } from "./attribution/index.js";
import type { Scene } from "./narration/scene.js";
import type { Attribution } from "./quotation.js";
import { judge, type Verdict } from "./speech/judge.js";
import { readShape, type Shape } from "./speech/shape.js";

/** A passage with what its own sentence says about it. */
export interface Remark {
  readonly scene: Scene;
  readonly shape: Shape;
  readonly attribution: Attribution | null;
  readonly verdict: Verdict;
}

export function readRemark(scene: Scene, document: Document): Remark {
  const shape = readShape(document.text, scene.passage);
  const attribution = attribute(scene, document);
  return { scene, shape, attribution, verdict: judge(scene, shape, attribution) };
}
