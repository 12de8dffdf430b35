import type { DocumentBlock } from "../../../model/index.js";
import type { Mark } from "./mark.js";

/** Where a reader stands: outside all quotations, or inside one of a family, or in a nested double one. */
export const STATES = ["outside", "double", "single", "angle", "doubleInDouble", "doubleInSingle"] as const;
export type State = (typeof STATES)[number];

/** What a mark, or the edge of a paragraph, does to the state. */
export const STEPS = [
  "stray",
  "open",
  "close",
  "reopen",
  "nest",
  "unnest",
  "keep",
  "breakOff",
  "none",
] as const;
export type Step = (typeof STEPS)[number];

/** Takes one meaning of a mark or an edge: the state that follows, by which step, at what cost. */
export type Take = (to: State, step: Step, cost: number) => void;

/** Everything that a mark can mean in a state. `opener` is the mark that opened the quotation last. */
export function readMark(state: State, mark: Mark, opener: Mark | null, take: Take): void {
  if (state === "outside") readOutside(mark, take);
  else if (!concerns(mark, state)) take(state, "stray", mark.family === "angle" ? 0.1 : 0);
  else readInside(state, mark, opener, take);
}

/** Marks of another family inside a quotation are part of its words, but doubles nest in singles. */
function concerns({ family }: Mark, state: Exclude<State, "outside">): boolean {
  if (state === "single") return family !== "angle";
  return family === (state === "angle" ? "angle" : "double");
}

function readOutside(mark: Mark, take: Take): void {
  take("outside", "stray", mark.strays);
  take(mark.family, "open", mark.opens + (mark.family === "single" ? 0.2 : 0));
}

function readInside(state: Exclude<State, "outside">, mark: Mark, opener: Mark | null, take: Take): void {
  switch (state) {
    case "double":
      insideDouble(mark, opener, take);
      break;
    case "single":
      insideSingle(mark, opener, take);
      break;
    case "angle":
      take("outside", "close", closingCost(mark, opener));
      take(state, "stray", 2.5);
      break;
    case "doubleInDouble":
      take("double", "unnest", mark.closes + 0.2);
      // “He said “yes.” with one mark for both ends.
      take("outside", "close", mark.closes + 2.2);
      take(state, "stray", 2.5);
      break;
    case "doubleInSingle":
      take("single", "unnest", mark.closes + 0.3);
      take(state, "stray", 1.5);
  }
}

function insideDouble(mark: Mark, opener: Mark | null, take: Take): void {
  take("outside", "close", closingCost(mark, opener));
  if (mark.startsParagraph) take("double", "reopen", mark.opens + 0.1);
  take("doubleInDouble", "nest", mark.opens + (mark.startsParagraph ? 1.9 : 0.9));
  take("double", "stray", 2.5);
}

function insideSingle(mark: Mark, opener: Mark | null, take: Take): void {
  if (mark.family === "double") {
    take("doubleInSingle", "nest", mark.opens + 0.5);
    take("single", "stray", 1.5);
    return;
  }
  take("outside", "close", closingCost(mark, opener));
  take("single", "stray", mark.strays);
  if (mark.startsParagraph) take("single", "reopen", mark.opens + 0.1);
}

function closingCost(mark: Mark, opener: Mark | null): number {
  return mark.closes + (opener === null ? 0 : mismatch(opener, mark));
}

/** Doubts about two marks as a pair: nothing between them, or curly with straight. */
function mismatch(opener: Mark, closer: Mark): number {
  if (closer.start <= opener.end) return 6;
  return (opener.facing === "neutral") === (closer.facing === "neutral") ? 0 : 0.3;
}

/** Everything that the edge between two blocks can mean in a state. */
export function readEdge(
  state: State,
  block: DocumentBlock,
  next: DocumentBlock | null,
  nextOpener: Mark | null,
  opener: Mark | null,
  take: Take,
): void {
  if (state === "outside") {
    take("outside", "none", 0);
    return;
  }
  take("outside", "breakOff", opener?.family === "single" ? 6 : 3.5);
  if (next === null) return;
  const to = OUTER[state];
  take(to, "keep", keepCost(to, block, next, nextOpener, opener));
}

const OUTER = {
  double: "double",
  single: "single",
  angle: "angle",
  doubleInDouble: "double",
  doubleInSingle: "single",
} as const satisfies Record<Exclude<State, "outside">, State>;

function keepCost(
  state: State,
  block: DocumentBlock,
  next: DocumentBlock,
  nextOpener: Mark | null,
  opener: Mark | null,
): number {
  if (leavesRelease(block, next) || next.kind === "table-row") return 8;
  const reopens = nextOpener !== null && nextOpener.family === state && nextOpener.opens <= 1.5;
  const openedHere = opener !== null && blockHolds(block, opener);
  if (reopens) return openedHere || block.kind === "heading" || block.kind === "list-item" ? 0.2 : 2;
  if (next.kind === "heading") return 1;
  if (next.kind === "list-item") return 0.4;
  // Open and not opened again: half of these are slips. One who writes so closes soon.
  return state === "single" ? 6 : 2.5;
}

/** Into the notes, the contact or the boilerplate: nobody speaks across that edge. */
function leavesRelease(block: DocumentBlock, next: DocumentBlock): boolean {
  return block.section !== next.section && !MAIN_SECTIONS.has(next.section);
}

const MAIN_SECTIONS: ReadonlySet<string> = new Set(["headline", "byline", "body"]);

function blockHolds(block: DocumentBlock, mark: Mark): boolean {
  return mark.start >= block.start && mark.end <= block.end;
}
