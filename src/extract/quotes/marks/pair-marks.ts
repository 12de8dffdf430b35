import type { Document } from "../../../model/index.js";
import type { Mark } from "./mark.js";
import { readEdge, readMark, STATES, type State, type Step, type Transition } from "./transitions.js";

/** A mark, or the end of a block (`mark` null), with the step that the cheapest reading takes there. */
export interface ReadEvent {
  readonly mark: Mark | null;
  /** The block that the mark stands in, or that ends. */
  readonly block: number;
  readonly step: Step;
}

interface Path {
  readonly cost: number;
  /** The mark that opened the quotation last, on this path. */
  readonly opener: Mark | null;
}

/**
 * Reads all marks of a document at the lowest cost, not leftmost first: a stray mark costs itself, not the
 * next true quotation. One pass with six states (Viterbi), so it is linear in the number of marks.
 */
export function pairMarks(document: Document, marks: readonly Mark[]): readonly ReadEvent[] {
  const events = listEvents(document, marks);
  const steps: Readonly<Record<State, Trace | null>>[] = [];
  let paths: Readonly<Record<State, Path | null>> = { ...NOWHERE, outside: { cost: 0, opener: null } };
  for (const event of events) {
    const next: Record<State, Path | null> = { ...NOWHERE };
    const trace: Record<State, Trace | null> = { ...NOWHERE };
    for (const from of STATES) {
      const path = paths[from];
      if (path === null) continue;
      for (const transition of transitionsAt(document, event, from, path)) {
        const cost = path.cost + transition.cost;
        const best = next[transition.to];
        if (best !== null && best.cost <= cost) continue;
        next[transition.to] = { cost, opener: openerAfter(transition, event, path) };
        trace[transition.to] = { from, step: transition.step };
      }
    }
    paths = next;
    steps.push(trace);
  }
  return traceBack(events, steps);
}

interface Trace {
  readonly from: State;
  readonly step: Step;
}

interface Event {
  readonly mark: Mark | null;
  readonly block: number;
  /** At an edge: the mark that the next block begins with. */
  readonly nextOpener: Mark | null;
}

const NOWHERE: Readonly<Record<State, null>> = {
  outside: null,
  double: null,
  single: null,
  angle: null,
  doubleInDouble: null,
  doubleInSingle: null,
};

function listEvents(document: Document, marks: readonly Mark[]): readonly Event[] {
  const events: Event[] = [];
  let at = 0;
  for (const [block, { end }] of document.blocks.entries()) {
    for (let mark = marks[at]; mark !== undefined && mark.start < end; mark = marks[++at]) {
      events.push({ mark, block, nextOpener: null });
    }
    const first = marks[at];
    const opensNext = first !== undefined && first.block === block + 1 && first.startsParagraph;
    events.push({ mark: null, block, nextOpener: opensNext ? first : null });
  }
  return events;
}

function transitionsAt(document: Document, event: Event, from: State, path: Path): readonly Transition[] {
  if (event.mark !== null) return readMark(from, event.mark, path.opener);
  const block = document.blocks[event.block];
  if (block === undefined) return [];
  return readEdge(from, block, document.blocks[event.block + 1] ?? null, event.nextOpener, path.opener);
}

function openerAfter({ to, step }: Transition, event: Event, path: Path): Mark | null {
  if (step === "open" || step === "reopen") return event.mark;
  return to === "outside" ? null : path.opener;
}

/** Follows the cheapest path from the end, where everything is closed, back to the start. */
function traceBack(
  events: readonly Event[],
  steps: readonly Readonly<Record<State, Trace | null>>[],
): readonly ReadEvent[] {
  const read: ReadEvent[] = [];
  let state: State = "outside";
  for (let at = events.length - 1; at >= 0; at--) {
    const event = events[at];
    const trace: Trace | null | undefined = steps[at]?.[state];
    if (event === undefined || !trace) break;
    read.push({ mark: event.mark, block: event.block, step: trace.step });
    state = trace.from;
  }
  return read.reverse();
}
