import type { Document } from "../../../model/index.js";
import type { Mark } from "./mark.js";
import { readEdge, readMark, STATES, STEPS, type State, type Step, type Take } from "./transitions.js";

/** A mark, or the end of a block (`mark` null), with the step that the cheapest reading takes there. */
export interface ReadEvent {
  readonly mark: Mark | null;
  /** The block that the mark stands in, or that ends. */
  readonly block: number;
  readonly step: Step;
}

/**
 * Reads all marks of a document at the lowest cost, not leftmost first: a stray mark costs itself, not the
 * next true quotation. One pass with six states (Viterbi), so it is linear in the number of marks.
 */
export function pairMarks(document: Document, marks: readonly Mark[]): readonly ReadEvent[] {
  const events = listEvents(marks);
  const trace = new Uint8Array(events.length * STATES.length);
  let paths = startOutside();
  for (const [at, event] of events.entries()) {
    const next = nowhere();
    for (const [from, state] of STATES.entries()) {
      const cost = paths.costs[from] ?? NO_WAY;
      if (cost === NO_WAY) continue;
      const opener = paths.openers[from] ?? null;
      follow(document, event, state, opener, (to, step, more) => {
        const place = STATES.indexOf(to);
        if ((next.costs[place] ?? NO_WAY) <= cost + more) return;
        next.costs[place] = cost + more;
        next.openers[place] = openerAfter(to, step, event, opener);
        trace[at * STATES.length + place] = from * STEPS.length + STEPS.indexOf(step);
      });
    }
    paths = next;
  }
  return traceBack(events, trace);
}

/** The cheapest way to each state, by its place in `STATES`. */
interface Paths {
  readonly costs: number[];
  /** The mark that opened the quotation last, on each path. */
  readonly openers: (Mark | null)[];
}

const NO_WAY = Number.POSITIVE_INFINITY;

function nowhere(): Paths {
  return {
    costs: [NO_WAY, NO_WAY, NO_WAY, NO_WAY, NO_WAY, NO_WAY],
    openers: [null, null, null, null, null, null],
  };
}

function startOutside(): Paths {
  const paths = nowhere();
  paths.costs[STATES.indexOf("outside")] = 0;
  return paths;
}

interface Event {
  readonly mark: Mark | null;
  readonly block: number;
  /** At an edge: the mark that the next block begins with. */
  readonly nextOpener: Mark | null;
}

/** From the first block with a mark to the last: before them nothing is open, behind them nothing can close. */
function listEvents(marks: readonly Mark[]): readonly Event[] {
  const events: Event[] = [];
  const lastBlock = marks.at(-1)?.block ?? -1;
  let at = 0;
  for (let block = marks[0]?.block ?? 0; block <= lastBlock; block++) {
    for (let mark = marks[at]; mark?.block === block; mark = marks[++at]) {
      events.push({ mark, block, nextOpener: null });
    }
    const first = marks[at];
    const opensNext = first !== undefined && first.block === block + 1 && first.startsParagraph;
    events.push({ mark: null, block, nextOpener: opensNext ? first : null });
  }
  return events;
}

function follow(document: Document, event: Event, from: State, opener: Mark | null, take: Take): void {
  const { mark, nextOpener } = event;
  const block = document.blocks[event.block];
  if (mark !== null) readMark(from, mark, opener, take);
  else if (block !== undefined) {
    readEdge(from, block, document.blocks[event.block + 1] ?? null, nextOpener, opener, take);
  }
}

function openerAfter(to: State, step: Step, event: Event, opener: Mark | null): Mark | null {
  if (step === "open" || step === "reopen") return event.mark;
  return to === "outside" ? null : opener;
}

/** Follows the cheapest path from the end, where everything is closed, back to the start. */
function traceBack(events: readonly Event[], trace: Uint8Array): readonly ReadEvent[] {
  const read: ReadEvent[] = [];
  let place = STATES.indexOf("outside");
  for (let at = events.length - 1; at >= 0; at--) {
    const event = events[at];
    const code = trace[at * STATES.length + place] ?? 0;
    const step = STEPS[code % STEPS.length];
    if (event === undefined || step === undefined) break;
    read.push({ mark: event.mark, block: event.block, step });
    place = Math.floor(code / STEPS.length);
  }
  return read.reverse();
}
