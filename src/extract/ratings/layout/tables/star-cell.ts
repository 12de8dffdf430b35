import { type FoundGrade, starGrade } from "../../prose/grades/index.js";
import type { LayoutReading } from "../reading.js";
import type { TableCell } from "./row.js";

/** A bare number under a header that counts stars: "CMS stars, July 2024" above "4". */
export function starsInCell({ text, chosen }: LayoutReading, cell: TableCell): FoundGrade | null {
  const printed = text.slice(cell.start, cell.end).trim();
  if (cell.header === null || !/^\d(?:\.\d)?$/.test(printed)) return null;
  if (!/\bstars?\b/i.test(text.slice(cell.header.start, cell.header.end))) return null;
  const start = cell.start + text.slice(cell.start, cell.end).indexOf(printed);
  return starGrade(Number(printed), start, printed, "stars", chosen);
}
