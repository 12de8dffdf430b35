import {
  confidenceOf,
  PROSE_EVIDENCE,
  UNLISTED_SCALE_EVIDENCE,
} from "../../../knowledge/confidence/index.js";
import type { Assignment } from "./frames/index.js";

/** How sure a grade is, by the frame that assigned it and whether a scheme that is listed has its scale. */
export function confidenceIn({ rule, grounds }: Assignment, schemeId: string | null): number {
  if (schemeId === null)
    return confidenceOf(UNLISTED_SCALE_EVIDENCE[grounds ?? rule] ?? UNLISTED_SCALE_EVIDENCE.any);
  return confidenceOf(PROSE_EVIDENCE[grounds ?? rule]);
}
