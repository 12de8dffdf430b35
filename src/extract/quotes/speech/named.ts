import { PRONOUN_SUBJECTS } from "../../../knowledge/clause-words.js";
import { DOCUMENT_NOUNS, PRINTED_THINGS, SPEECH_NOUNS } from "../../../knowledge/speech-nouns.js";
import { ACTION_WORDS, NAMED_NOUNS, NAMING_WORDS } from "../../../knowledge/term-cues.js";
import { contains } from "../../../model/index.js";
import type { Scene } from "../narration/scene.js";
import type { Token } from "../narration/tokens.js";
import type { Attribution } from "../quotation.js";
import { indexBeforeList } from "./before-list.js";
import type { Term } from "./quoted-term.js";
import type { Shape } from "./shape.js";

/** called “X” · titled, “X” · known as “X” */
export function namedOutright(
  lead: readonly Token[],
  shape: Shape,
  attribution: Attribution | null,
): Term | null {
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

/** “The Long Way Home,” a film by Dana Ruiz · “Tide”, her second novel, … */
export function namedBehind({ tail }: Scene, shape: Shape): Term | null {
  const behind = tail[0]?.kind === "comma" ? tail.slice(1, 6) : tail.slice(0, 5);
  if (!OPENS_APPOSITION.has(behind[0]?.lower ?? "") || !shape.startsCapital) return null;
  const at = behind.findIndex(({ lower }) => NAMED_NOUNS.has(lower) && !DOCUMENT_NOUNS.has(lower));
  const next = behind[at + 1];
  const isWhole = next?.kind === "comma" || GOES_ON.has(next?.lower ?? ""); // "her campaign said"
  return at < 1 || !isWhole ? null : { kind: "title", reason: `the name of a ${behind[at]?.lower}` };
}

const OPENS_APPOSITION: ReadonlySet<string> = new Set("a an his her their its".split(" "));

const GOES_ON: ReadonlySet<string> = new Set("by about of on in for from set based written".split(" "));

/** A banner reading “X” · a sign that said “X” */
export function onSign(lead: readonly Token[]): Term | null {
  const thing = lead
    .slice(-4, -1)
    .find(({ lower, speech }) => speech === null && PRINTED_THINGS.has(lower) && !SPEECH_NOUNS.has(lower));
  if (thing === undefined || !SHOWS.has(lead.at(-1)?.lower ?? "")) return null;
  return { kind: "other", reason: `what is printed on a ${thing.lower}` };
}

const SHOWS: ReadonlySet<string> = new Set("reading reads read saying says said is was".split(" "));

/** the term “X” · the song “X” · words such as “X”, “Y” and “Z” */
export function namedByNoun(
  lead: readonly Token[],
  shape: Shape,
  attribution: Attribution | null,
): Term | null {
  const at = indexBeforeList(lead);
  const word = lead[at];
  if (word?.kind !== "word") return null;
  if (word.lower === "as" && lead[at - 1]?.lower === "such") return { kind: "other", reason: "an example" };
  // "called the report “a tale of two services”": the noun is what was called so, not what is named.
  if (attribution?.rule === "described-as" || !NAMED_NOUNS.has(word.lower)) return null;
  if (lead.at(-1)?.kind === "comma" && speaks(word, attribution)) return null;
  return { kind: shape.titleCase ? "title" : "other", reason: `the name or the wording of a ${word.lower}` };
}

/** "According to the report, “…”": behind the comma follow its words, not its name. */
function speaks(noun: Token, attribution: Attribution | null): boolean {
  const subject = attribution?.subject ?? null;
  return subject !== null && contains(subject, noun);
}

function isSubject(token: Token | undefined): boolean {
  return token !== undefined && PRONOUN_SUBJECTS.has(token.lower);
}

/** "what Finn called", "which Al Finn, the chair, called": somebody stands between; not "what is called". */
function isRelative(lead: readonly Token[], at: number): boolean {
  const which = lead.findLastIndex(({ lower }) => lower === "which" || lower === "what");
  return which >= 0 && at - which > 1 && !BEING.has(lead[at - 1]?.lower ?? "");
}

const BEING: ReadonlySet<string> = new Set("is are was were be been being".split(" "));

/** Search “Acme jobs” · text “HELP” */
export function acted(lead: readonly Token[], shape: Shape, attribution: Attribution | null): Term | null {
  if (shape.words > 5) return null;
  const at = indexBeforeList(lead);
  const word = lead[at];
  const commands = word !== undefined && ACTION_WORDS.has(word.lower) && attribution === null;
  return commands ? { kind: "other", reason: `what to ${word.lower}` } : null;
}
