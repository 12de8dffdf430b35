/** Whether a worker still gets from one document to the next. */
export interface ProgressWatch {
  /** For the worker: how many documents of the batch it has begun. */
  readonly started: Int32Array;
  /** Fires when one document has taken longer than it may. */
  readonly stalled: AbortSignal;
  readonly end: () => void;
}

/** How often the watch looks, within the time that one document may take. */
const LOOKS = 10;

/**
 * Only the time of the document itself counts: a batch that waits for a worker, or a worker that is still
 * loading on a busy machine, has begun none.
 *
 * @param timeLimit seconds that one document may take
 */
export function watchProgress(timeLimit: number): ProgressWatch {
  const started = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const stalled = new AbortController();
  let begun = 0;
  let since = 0;
  const look = () => {
    const now = Atomics.load(started, 0);
    if (now !== begun) {
      begun = now;
      since = performance.now();
    } else if (begun > 0 && performance.now() - since > timeLimit * 1000) stalled.abort();
  };
  const timer = setInterval(look, (timeLimit * 1000) / LOOKS);
  return { started, stalled: stalled.signal, end: () => clearInterval(timer) };
}
