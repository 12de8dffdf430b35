import { changeAdverb } from "./change-adverb.js";
import { changeNounAfter } from "./change-noun-after.js";
import { changeNounBefore } from "./change-noun-before.js";
import { changeRestated } from "./change-restated.js";
import { changeVerb } from "./change-verb.js";
import { beside, comparative } from "./comparative.js";
import { derivedMeaning } from "./derived.js";
import { flatLevel, fromLevel, isFlat, toLevel } from "./from-to.js";
import { bracketedLevel, labelLevel, linkedLevel, modifyingLevel, stateLevel, tableLevel } from "./level.js";
import { isPoints, type Meaning, type MeaningRule, meaning } from "./meaning.js";
import { namedKinds } from "./named.js";
import { otherSide } from "./other-side.js";
import { printedSign } from "./printed-sign.js";
import type { Scene } from "./scene.js";
import { countedShare, ownership, restatedShare, shareGroup, shareOf, shareWho } from "./share.js";
import { targetLevel } from "./target.js";

/** The first construction that fits decides: what a word names, then what changes, then parts, then levels. */
const RULES: readonly MeaningRule[] = [
  tableLevel,
  derivedMeaning,
  namedKinds,
  // "a fall from 17% to 9%": both ends before the change that stands with them.
  fromLevel,
  toLevel,
  flatLevel,
  changeNounAfter,
  comparative,
  beside,
  changeAdverb,
  changeVerb,
  changeNounBefore,
  changeRestated,
  printedSign,
  // Ownership before "of": "a 45% interest in" and "a 10% share of" own what follows.
  ownership,
  shareOf,
  otherSide,
  targetLevel,
  restatedShare,
  countedShare,
  stateLevel,
  shareWho,
  bracketedLevel,
  linkedLevel,
  shareGroup,
  modifyingLevel,
  labelLevel,
];

/** What a quantity says, by the words around it; nothing is guessed where no construction fits. */
export function readMeaning(scene: Scene): Meaning {
  for (const rule of RULES) {
    const found = rule(scene);
    if (found !== null) return completed(scene, found);
  }
  return meaning({ kind: isPoints(scene.quantity.unit) ? "difference" : "level", rule: "bare" });
}

/**
 * What more the words around say of a figure whose kind is known: a level that did not change ("…, unchanged from
 * May"), a share that is the other side of a comparison ("compared with 58% of girls") or a target.
 */
function completed(scene: Scene, found: Meaning): Meaning {
  if (found.kind === "level" && found.direction === null && isFlat(scene))
    return { ...found, direction: "flat" };
  if (found.role !== "value" || found.kind !== "share") return found;
  return { ...found, role: otherSide(scene)?.role ?? targetLevel(scene)?.role ?? "value" };
}
