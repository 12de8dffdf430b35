import {
  confidenceOf,
  PROSE_EVIDENCE,
  UNLISTED_SCALE_EVIDENCE,
} from "../../../knowledge/confidence/index.js";
import type { CategoryMention } from "../candidate.js";
import type { Assignment } from "./frames/index.js";
import { hasUnreadArea } from "./unread-area.js";

/**
 * How sure a grade is, by the frame that assigned it and whether a scheme that is listed has its scale; less where
 * the words around it name an area that was not read.
 */
export function confidenceIn(
  { rule, grounds }: Assignment,
  schemeId: string | null,
  category: CategoryMention | null,
  clause: { readonly before: string; readonly after: string },
): number {
  if (category === null && hasUnreadArea(clause.before, clause.after))
    return confidenceOf(PROSE_EVIDENCE["area left unread"]);
  if (schemeId === null)
    return confidenceOf(UNLISTED_SCALE_EVIDENCE[grounds ?? rule] ?? UNLISTED_SCALE_EVIDENCE.any);
  return confidenceOf(PROSE_EVIDENCE[grounds ?? rule]);
}
