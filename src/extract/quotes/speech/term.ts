import { GRADE_NOUNS, GRADING_VERBS, HEAD_NOUNS, THOUGHT_VERBS } from "../../../knowledge/term-cues.js";
import type { Scene } from "../narration/scene.js";
import { startsSentence } from "../narration/sentence-start.js";
import type { Token } from "../narration/tokens.js";
import type { Attribution } from "../quotation.js";
import { beforeList } from "./before-list.js";
import { acted, namedBehind, namedByNoun, namedOutright, onSign } from "./named.js";
import { determined, loose } from "./narrators-word.js";
import type { Term } from "./quoted-term.js";
import type { Shape } from "./shape.js";

/** What the marks hold if it is no speech: the first sign that speaks for it; null where none does. */
export function readTerm(
  scene: Scene,
  shape: Shape,
  attribution: Attribution | null,
  setOff: boolean,
): Term | null {
  const { lead, tail } = scene;
  const before = beforeList(lead);
  const after = tail[0];
  if (isNickname(before, after, shape)) return { kind: "name", reason: "a nickname inside a name" };
  if (isDefinition(lead, after)) return { kind: "defined-term", reason: "defined in brackets" };
  if (attribution === null && isThought(tail)) return { kind: "other", reason: "thought, not said" };
  const title = titled(scene, shape, attribution);
  const outright = namedOutright(lead, shape, attribution) ?? namedBehind(scene, shape) ?? onSign(lead);
  if (setOff && outright !== null && attribution?.rule.startsWith("tail-")) return outright;
  if (setOff || (shape.words >= 9 && attribution !== null)) return title;
  return (
    outright ??
    namedByNoun(lead, shape, attribution) ??
    graded(lead, tail, shape) ??
    title ??
    determined(before, after, shape, attribution) ??
    loose(before, shape, attribution) ??
    acted(lead, shape, attribution)
  );
}

/** Robert “Bob” Hale */
function isNickname(before: Token | undefined, after: Token | undefined, shape: Shape): boolean {
  return (
    shape.words <= 3 &&
    shape.startsCapital &&
    shape.ending === "" &&
    before?.capital === true &&
    after?.capital === true
  );
}

/** (“the Company”) · (the “Company”) · (collectively, “Acme”) · (“Acme” or the “Company”) */
function isDefinition(lead: readonly Token[], after: Token | undefined): boolean {
  const open = lead.findLastIndex((token) => token.kind === "opening");
  const close = lead.findLastIndex((token) => token.kind === "closing");
  if (open <= close) return false;
  return (
    lead.length - open <= 6 && (after?.kind === "closing" || after?.kind === "comma" || after?.lower === "or")
  );
}

function isThought(tail: readonly Token[]): boolean {
  return (
    tail.slice(0, 6).some((token) => THOUGHT_VERBS.has(token.lower)) &&
    !tail.slice(0, 6).some((token) => token.kind === "quotation")
  );
}

/** graded “requires improvement” · an “adequate” rating */
function graded(lead: readonly Token[], tail: readonly Token[], shape: Shape): Term | null {
  if (shape.words > 4) return null;
  const near = lead.slice(-4).some((token) => GRADING_VERBS.has(token.lower));
  if (near && !lead.slice(-2).some((token) => token.lower === "that"))
    return { kind: "grade", reason: "a grade that was given" };
  const head = tail[0]?.lower ?? "";
  if (GRADE_NOUNS.has(head)) return { kind: "grade", reason: `the name of a ${head}` };
  if (HEAD_NOUNS.has(head))
    return { kind: shape.titleCase ? "name" : "scare", reason: `the name of a ${head}` };
  return null;
}

/** What is said in so few words is no title: "replied, “Thank God.”" */
const SAID: ReadonlySet<string> = new Set("say reply answer respond tell".split(" "));

/** “Sense and Sensibility”: every word has a capital and nothing speaks. */
function titled({ lead }: Scene, shape: Shape, attribution: Attribution | null): Term | null {
  if (!shape.titleCase || /[?!]/.test(shape.ending)) return null;
  if (SAID.has(attribution?.cue?.lemma ?? "") && shape.words <= 4 && shape.ending === ".") return null; // said: “Thank God.”
  const isTagged = attribution?.rule.startsWith("tail-") ?? false;
  const opens = shape.ending === "," && startsSentence(lead); // “Happy New Year Leeds,” said Finn
  if (isTagged && (shape.clause || shape.words < 4 || opens)) return null;
  return { kind: "title", reason: "capitals throughout, as in a title" };
}
