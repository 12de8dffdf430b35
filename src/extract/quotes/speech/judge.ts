import { INTRODUCERS } from "../../../knowledge/clause-words.js";
import type { QuotedTerm } from "../../../model/index.js";
import type { Scene } from "../narration/scene.js";
import { startsSentence } from "../narration/sentence-start.js";
import type { Attribution } from "../quotation.js";
import { leadsOn } from "./leads-on.js";
import type { Shape } from "./shape.js";
import { readTerm } from "./term.js";

export type Verdict =
  | { readonly speech: true; readonly type: "direct" | "mixed" }
  | { readonly speech: false; readonly kind: QuotedTerm["kind"]; readonly reason: string };

/**
 * Whether somebody said the words, or the marks hold a title, a name, a grade, a defined term or irony.
 * Length, the signs at the ends and what stands right before and behind decide; a tag that names a speaker
 * with the words set off by a comma or a colon makes even "Yes," speech.
 */
export function judge(scene: Scene, shape: Shape, attribution: Attribution | null): Verdict {
  const setOff = attribution !== null && isSetOff(scene, shape, attribution);
  const term = readTerm(scene, shape, attribution, setOff);
  if (term !== null) return { speech: false, ...term };
  if (attribution !== null)
    return { speech: true, type: isDirect(scene, shape, setOff, attribution) ? "direct" : "mixed" };
  if (isMarked(scene) && isUtterance(scene, shape)) return { speech: true, type: "direct" };
  return {
    speech: false,
    kind: shape.titleCase ? "title" : "scare",
    reason: "nobody is said to have said it",
  };
}

/** A comma or a colon divides the words from the tag that names the speaker: `“Yes,” said`, `said: “Yes”`. */
function isSetOff({ lead, tail }: Scene, shape: Shape, { rule }: Attribution): boolean {
  if (rule.startsWith("tail-") || rule === "voted") {
    const divided =
      /[,.!?…—–-]/.test(shape.ending) || tail[0]?.kind === "comma" || tail[0]?.kind === "opening";
    return divided && (startsSentence(lead) || shape.startsCapital || shape.words > 3);
  }
  const sign = lead.at(-1)?.kind;
  if (LEADS.has(rule)) return sign === "colon" || (sign === "comma" && shape.startsCapital);
  return (
    rule === "name-line" ||
    rule === "label" ||
    rule === "mood" ||
    rule === "reaction" ||
    rule === "person-clause" ||
    rule === "sign-off" ||
    rule === "caption" ||
    rule === "signature" ||
    rule.startsWith("paragraph-")
  );
}

/** Rules whose words stand before the passage, in its sentence. */
const LEADS: ReadonlySet<string> = new Set([
  "lead-inverted",
  "lead-colon",
  "lead-comma",
  "participle",
  "noun-cue",
  "source-before",
  "as-put-it",
]);

function isDirect({ lead }: Scene, shape: Shape, setOff: boolean, { rule }: Attribution): boolean {
  if (rule === "tail-noun" && !setOff) return false; // “A bold plan” is how Finn sums it up
  if (setOff)
    return shape.startsCapital || lead.at(-1)?.kind === "colon" || (shape.words >= 4 && startsSentence(lead));
  return shape.startsCapital && shape.words >= 4 && startsSentence(lead);
}

/** A block quotation without marks is a display of anything, unless somebody is named. */
function isMarked({ passage }: Scene): boolean {
  return passage.runs[0].outer.start < passage.runs[0].start;
}

/** "Among them:", "Here in full:" */
function isPointer(lead: Scene["lead"]): boolean {
  return lead.length <= 5 && lead.at(-1)?.kind === "colon" && INTRODUCERS.has(lead[0]?.lower ?? "");
}

/** Nothing, or a source in brackets. */
function isEmpty(tail: Scene["tail"]): boolean {
  return tail[0]?.kind === "opening" || tail.every((token) => token.kind !== "word");
}

/** `“We have had better conventions than this one,” …`: a comma ends the words, so what follows is some tag. */
function isTagged(lead: Scene["lead"], { ending, clause, words }: Shape): boolean {
  return startsSentence(lead) && ending === "," && clause && words >= LONGER_THAN_TITLES;
}

const LONGER_THAN_TITLES = 7;

/** A sentence of its own in marks, with nobody named: an orphan, or the rest of what was said before. */
function isUtterance({ lead, tail }: Scene, shape: Shape): boolean {
  if (!shape.startsCapital || shape.ending === "" || shape.titleCase) return false;
  if (!isEmpty(tail)) return isTagged(lead, shape);
  if (startsSentence(lead) || isPointer(lead) || shape.behindHeading)
    return shape.clause ? shape.words >= 2 : shape.words >= 4;
  return leadsOn(lead, shape);
}
