import type { Percentage, Range } from "../../../model/index.js";
import type { Scene } from "./scene.js";

/** What a quantity says: of what kind it is, which way, and of what and whom. */
export interface Meaning {
  readonly kind: Percentage["kind"];
  readonly direction: Percentage["direction"];
  readonly role: Percentage["role"];
  readonly measure: Range | null;
  readonly population: Range | null;
  /** The construction that decided. */
  readonly rule: string;
}

/** One construction of English: tells the meaning, or null where it is not this one. */
export type MeaningRule = (scene: Scene) => Meaning | null;

export function meaning(found: Pick<Meaning, "kind" | "rule"> & Partial<Meaning>): Meaning {
  return { direction: null, role: "value", measure: null, population: null, ...found };
}

/** Points are a difference where per cent would be a change or a comparison. */
export function changeKind({ quantity }: Scene): "change" | "difference" {
  return isPoints(quantity.unit) ? "difference" : "change";
}

export function isPoints(unit: Percentage["unit"]): boolean {
  return unit === "percentage_point" || unit === "basis_point";
}
