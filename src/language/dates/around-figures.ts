import type { Range } from "../../model/index.js";
import { isDigit } from "../characters.js";

/**
 * The passages in which a date can stand, in order, not touching. Every written date has a figure, and none
 * reaches as far from its figures as the passage does, so that the patterns see all they look at; the
 * three quarters of a text that are only words are never tried.
 */
export function aroundFigures(text: string): readonly Range[] {
  const passages: Range[] = [];
  let start = 0;
  let end = -1;
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue;
    if (at - REACH > end) {
      if (end >= 0) passages.push({ start, end });
      start = Math.max(0, at - REACH);
    }
    end = Math.min(text.length, at + REACH);
  }
  if (end >= 0) passages.push({ start, end });
  return passages;
}

/** "Wednesday, the 21st of September, 2025" has 16 characters before, between or behind its figures. */
const REACH = 48;
