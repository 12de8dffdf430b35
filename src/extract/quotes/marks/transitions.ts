import type { DocumentBlock } from "../../../model/index.js";
import type { Mark } from "./mark.js";

/** Where a reader stands: outside all quotations, or inside one of a family, or in a nested double one. */
export const STATES = ["outside", "double", "single", "angle", "doubleInDouble", "doubleInSingle"] as const;
export type State = (typeof STATES)[number];

/** What a mark, or the edge of a paragraph, does to the state. */
export type Step = "stray" | "open" | "close" | "reopen" | "nest" | "unnest" | "keep" | "breakOff" | "none";

export interface Transition {
  readonly to: State;
  readonly step: Step;
  readonly cost: number;
}

/** Everything that a mark can mean in a state. `opener` is the mark that opened the quotation last. */
export function readMark(state: State, mark: Mark, opener: Mark | null): readonly Transition[] {
  switch (state) {
    case "outside":
      return [
        { to: "outside", step: "stray", cost: mark.strays },
        { to: mark.family, step: "open", cost: mark.opens + (mark.family === "single" ? 0.2 : 0) },
      ];
    case "double":
      return mark.family === "double" ? insideDouble(mark, opener) : passOver(state, mark);
    case "single":
      return insideSingle(mark, opener);
    case "angle":
      return mark.family === "angle"
        ? [closing("outside", "close", mark, opener), { to: state, step: "stray", cost: 2.5 }]
        : passOver(state, mark);
    case "doubleInDouble":
      if (mark.family !== "double") return passOver(state, mark);
      return [
        { to: "double", step: "unnest", cost: mark.closes + 0.2 },
        // “He said “yes.” with one mark for both ends.
        { to: "outside", step: "close", cost: mark.closes + 2.2 },
        { to: state, step: "stray", cost: 2.5 },
      ];
    case "doubleInSingle":
      if (mark.family !== "double") return passOver(state, mark);
      return [
        { to: "single", step: "unnest", cost: mark.closes + 0.3 },
        { to: state, step: "stray", cost: 1.5 },
      ];
  }
}

function insideDouble(mark: Mark, opener: Mark | null): readonly Transition[] {
  return [
    closing("outside", "close", mark, opener),
    {
      to: "double",
      step: "reopen",
      cost: mark.startsParagraph ? mark.opens + 0.1 : Number.POSITIVE_INFINITY,
    },
    { to: "doubleInDouble", step: "nest", cost: mark.opens + (mark.startsParagraph ? 1.9 : 0.9) },
    { to: "double", step: "stray", cost: 2.5 },
  ];
}

function insideSingle(mark: Mark, opener: Mark | null): readonly Transition[] {
  if (mark.family === "double") {
    return [
      { to: "doubleInSingle", step: "nest", cost: mark.opens + 0.5 },
      { to: "single", step: "stray", cost: 1.5 },
    ];
  }
  if (mark.family !== "single") return passOver("single", mark);
  return [
    closing("outside", "close", mark, opener),
    { to: "single", step: "stray", cost: mark.strays },
    {
      to: "single",
      step: "reopen",
      cost: mark.startsParagraph ? mark.opens + 0.1 : Number.POSITIVE_INFINITY,
    },
  ];
}

/** Marks of another family inside a quotation are part of its words. */
function passOver(state: State, mark: Mark): readonly Transition[] {
  return [{ to: state, step: "stray", cost: mark.family === "angle" ? 0.1 : 0 }];
}

function closing(to: State, step: Step, mark: Mark, opener: Mark | null): Transition {
  return { to, step, cost: mark.closes + (opener === null ? 0 : mismatch(opener, mark)) };
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
): readonly Transition[] {
  if (state === "outside") return [{ to: "outside", step: "none", cost: 0 }];
  const breakOff: Transition = {
    to: "outside",
    step: "breakOff",
    cost: opener?.family === "single" ? 6 : 3.5,
  };
  if (next === null) return [breakOff];
  const to = OUTER[state];
  return [breakOff, { to, step: "keep", cost: keepCost(to, block, next, nextOpener, opener) }];
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
