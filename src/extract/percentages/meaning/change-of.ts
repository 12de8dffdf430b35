import type { Range } from "../../../model/index.js";
import { changeKind, type Meaning, meaning } from "./meaning.js";
import type { Scene } from "./scene.js";

/** A change as its words and its sign tell it. */
export function changeOf(
  scene: Scene,
  direction: "up" | "down" | null,
  measure: Range | null,
  rule: string,
): Meaning {
  const { sign } = scene.quantity;
  // "moved by −0.3%", "growth of −3.2%": the sign has the last word.
  const signed = sign === "-" ? "down" : (direction ?? (sign === "+" ? "up" : null));
  return meaning({ kind: changeKind(scene), direction: isDenied(scene) ? null : signed, measure, rule });
}

/** "did not rise by more than 2%": nobody says that it rose. */
function isDenied({ left, bound }: Scene): boolean {
  return bound === "at-most" && left.slice(-4).some(({ word }) => word === "not" || word.endsWith("n't"));
}
