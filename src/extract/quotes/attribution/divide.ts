import type { Document } from "../../../model/index.js";
import type { Passage } from "../marks/passage.js";
import type { Scene } from "../narration/scene.js";
import type { Attribution } from "../quotation.js";
import { attribute } from "./index.js";

/**
 * Takes apart what one missing mark ran together: a paragraph left open, then one with a tag of its own.
 *
 *   “A,” said Bell. “B. ¶ “C,” said Clark.     B is Bell's, C is Clark's
 *
 * Null where every passage is one speaker's.
 */
export function dividePassages(document: Document, scenes: readonly Scene[]): readonly Passage[] | null {
  let divided = false;
  const passages = scenes.flatMap((scene, index): readonly Passage[] => {
    const { runs } = scene.passage;
    const last = runs.at(-1);
    if (last === undefined || runs.length < 2 || !hasTwoSpeakers(document, scene, scenes[index - 1])) {
      return [scene.passage];
    }
    divided = true;
    const [first, ...rest] = runs;
    return [
      { runs: [first, ...rest.slice(0, -1)], closed: false },
      { runs: [last], closed: scene.passage.closed },
    ];
  });
  return divided ? passages : null;
}

/** The tag behind the last paragraph names another than the words before the first. */
function hasTwoSpeakers(document: Document, scene: Scene, previous: Scene | undefined): boolean {
  const behind = attribute({ ...scene, lead: [], before: null }, document);
  if (!behind?.rule.startsWith("tail-")) return false;
  const ahead =
    attribute({ ...scene, tail: [], after: null }, document) ?? tagBefore(document, scene, previous);
  return ahead !== null && subjectOf(document, ahead) !== subjectOf(document, behind);
}

/** The tag of the quotation before, in the sentence before. */
function tagBefore(document: Document, scene: Scene, previous: Scene | undefined): Attribution | null {
  if (previous === undefined || scene.before === null || scene.lead.length > 0) return null;
  const tag = attribute(previous, document);
  const cue = tag?.cue ?? null;
  return cue !== null && cue.start >= scene.before.start && cue.end <= scene.before.end ? tag : null;
}

function subjectOf({ text }: Document, { subject }: Attribution): string {
  return subject === null ? "" : text.slice(subject.start, subject.end);
}
