import { DETERMINERS, PRONOUN_SUBJECTS } from "../../../knowledge/clause-words.js";
import {
  ACTION_WORDS,
  GRADING_VERBS,
  HEAD_NOUNS,
  NAMED_NOUNS,
  NAMING_WORDS,
  THOUGHT_VERBS,
} from "../../../knowledge/term-cues.js";
import type { QuotedTerm } from "../../../model/index.js";
import type { Scene } from "../narration/scene.js";
import type { Token } from "../narration/tokens.js";
import type { Attribution } from "../quotation.js";
import type { Shape } from "./shape.js";

export interface Term {
  readonly kind: QuotedTerm["kind"];
  /** Why it is no speech, for `explain`. */
  readonly reason: string;
}

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
  const title = titled(shape, attribution);
  const outright = namedOutright(lead, shape, attribution);
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

/** The token before a passage, or before the list that it stands in: was “bold” and “long overdue”. */
function beforeList(lead: readonly Token[]): Token | undefined {
  const at = indexBeforeList(lead);
  return lead.slice(at + 1).some(({ kind }) => kind === "quotation") ? lead[at] : lead.at(-1);
}

/** Along a list of passages back to the word that it hangs on: [such as] “may”, “will” and “expects”. */
function indexBeforeList(lead: readonly Token[]): number {
  return lead.findLastIndex(
    (token) => token.kind !== "comma" && token.kind !== "quotation" && !isListWord(token),
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

/** called “X” · titled, “X” · known as “X” */
function namedOutright(lead: readonly Token[], shape: Shape, attribution: Attribution | null): Term | null {
  const at = indexBeforeList(lead);
  const word = lead[at];
  const previous = lead[at - 1];
  if (word?.kind !== "word") return null;
  const isNaming =
    NAMING_WORDS.has(word.lower) || (word.lower === "as" && NAMING_WORDS.has(previous?.lower ?? ""));
  // "what he called “aggressive confetti”" has a subject; "a plan called “Doorstep”" has none.
  const isSaid =
    attribution?.rule === "described-as" && (isSubject(previous) || isRelative(lead, at)) && !shape.titleCase;
  if (!isNaming || isSaid) return null;
  return { kind: shape.titleCase ? "title" : "name", reason: `named by “${word.lower}”` };
}

/** the term “X” · the song “X” · words such as “X”, “Y” and “Z” */
function namedByNoun(lead: readonly Token[], shape: Shape, attribution: Attribution | null): Term | null {
  const at = indexBeforeList(lead);
  const word = lead[at];
  if (word?.kind !== "word") return null;
  if (word.lower === "as" && lead[at - 1]?.lower === "such") return { kind: "other", reason: "an example" };
  // "called the report “a tale of two services”": the noun is what was called so, not what is named.
  if (attribution?.rule === "described-as" || !NAMED_NOUNS.has(word.lower)) return null;
  return { kind: shape.titleCase ? "title" : "other", reason: `the name or the wording of a ${word.lower}` };
}

function isSubject(token: Token | undefined): boolean {
  return token !== undefined && PRONOUN_SUBJECTS.has(token.lower);
}

/** "which Al Finn, the chair, called": the comma ends what describes the subject. */
function isRelative(lead: readonly Token[], at: number): boolean {
  const which = lead.findLastIndex(({ lower }) => lower === "which" || lower === "what");
  return which >= 0 && at - which > 2;
}

function isListWord(token: Token | undefined): boolean {
  return token?.lower === "and" || token?.lower === "or";
}

/** graded “requires improvement” · an “adequate” rating */
function graded(lead: readonly Token[], tail: readonly Token[], shape: Shape): Term | null {
  if (shape.words > 4) return null;
  const near = lead.slice(-4).some((token) => GRADING_VERBS.has(token.lower));
  if (near && !lead.slice(-2).some((token) => token.lower === "that"))
    return { kind: "grade", reason: "a grade that was given" };
  const head = tail[0]?.lower ?? "";
  if (/^(?:ratings?|grades?|judge?ments?)$/.test(head))
    return { kind: "grade", reason: `the name of a ${head}` };
  if (HEAD_NOUNS.has(head))
    return { kind: shape.titleCase ? "name" : "scare", reason: `the name of a ${head}` };
  return null;
}

/** “Sense and Sensibility”: every word has a capital and nothing speaks. */
function titled(shape: Shape, attribution: Attribution | null): Term | null {
  if (!shape.titleCase || /[?!]/.test(shape.ending)) return null;
  if (attribution?.rule.startsWith("tail-") && (shape.clause || shape.words < 4)) return null;
  return { kind: "title", reason: "capitals throughout, as in a title" };
}

/** an “adequate” rating · the “meeting” lasted · her “golden hour” */
function determined(
  before: Token | undefined,
  after: Token | undefined,
  shape: Shape,
  attribution: Attribution | null,
): Term | null {
  if (before === undefined || before.kind !== "word" || shape.words > 4) return null;
  if (before.lower === "that" && attribution?.rule.endsWith("-that")) return null;
  const isDetermined =
    DETERMINERS.has(before.lower) || before.lower.endsWith("'s") || before.lower === "so-called";
  if (!isDetermined) return null;
  if (attribution?.rule === "described-as" || isFinding(before, shape, attribution)) return null;
  if (attribution !== null && after?.kind === "stop" && shape.words >= 3) return null;
  return { kind: "scare", reason: "a word of the narrator’s sentence, set in marks" };
}

/** "found a “strong sense of purpose” in every class": with "a" the words are the reader's of what was found. */
function isFinding(before: Token | undefined, shape: Shape, attribution: Attribution | null): boolean {
  if (before?.lower !== "a" && before?.lower !== "an") return false;
  if (attribution === null || shape.titleCase || !shape.startsSmall) return false;
  return shape.words >= (FINDING.has(attribution.cue?.lemma ?? "") ? 2 : 3);
}

const FINDING: ReadonlySet<string> = new Set(
  "find note mention report describe highlight praise conclude observe commend identify acknowledge recognise".split(
    " ",
  ),
);

/** One or two words in a reported clause are speech only where the clause states them: was “bold and fair”. */
function loose(before: Token | undefined, shape: Shape, attribution: Attribution | null): Term | null {
  if (attribution?.rule !== "reported" || shape.words > 2) return null;
  const states = shape.words === 2 && STATING.has(before?.lower ?? "");
  return states || isFinding(before, shape, attribution)
    ? null
    : { kind: "scare", reason: "a word of the narrator’s sentence, set in marks" };
}

const STATING: ReadonlySet<string> = new Set("is are was were be been being as".split(" "));

/** Search “Acme jobs” · text “HELP” */
function acted(lead: readonly Token[], shape: Shape, attribution: Attribution | null): Term | null {
  if (shape.words > 5) return null;
  const at = indexBeforeList(lead);
  const word = lead[at];
  const commands = word !== undefined && ACTION_WORDS.has(word.lower) && attribution === null;
  return commands ? { kind: "other", reason: `what to ${word.lower}` } : null;
}
