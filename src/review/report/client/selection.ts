import type { FindingKind } from "../../findings/finding.js";
import type { StoredFinding } from "../data.js";

/** The parts of an open release that follow which finding is looked at. */
interface Parts {
  readonly body: HTMLElement;
  readonly list: HTMLElement;
  readonly position: HTMLElement;
  readonly describe: (at: number | null) => void;
  /** Told of each finding that is chosen. */
  readonly remember: (at: number) => void;
}

/** Which finding of a release is looked at, and the way to the next. */
export interface Selection {
  /** Looks at a finding that is in sight. */
  readonly choose: (at: number) => void;
  /** Looks at a finding and brings it into sight. */
  readonly goTo: (at: number) => void;
  /** Shows a finding while the pointer is on it; null goes back to the chosen one. */
  readonly glance: (at: number | null) => void;
  /** To the next or the one before, round the end, past kinds that are switched off. */
  readonly step: (by: 1 | -1) => void;
  readonly showPosition: () => void;
}

export function openSelection(
  findings: readonly StoredFinding[],
  hidden: ReadonlySet<FindingKind>,
  { body, list, position, describe, remember }: Parts,
): Selection {
  let chosen: number | null = null;
  const shown = () => findings.flatMap(({ kind }, at) => (hidden.has(kind) ? [] : [at]));

  const showPosition = () => {
    const order = shown();
    const place = chosen === null ? 0 : order.indexOf(chosen) + 1;
    position.textContent = place === 0 ? `${order.length} findings` : `${place} of ${order.length}`;
  };
  const choose = (at: number) => {
    chosen = at;
    mark(body, "chosen", `[data-findings~="${at}"]`);
    mark(body, "leaned-on", `[data-evidence~="${at}"]`);
    for (const button of list.querySelectorAll("[aria-current]")) button.removeAttribute("aria-current");
    const item = list.children[at];
    item?.querySelector("button")?.setAttribute("aria-current", "true");
    if (item instanceof HTMLElement) list.scrollTop = item.offsetTop - list.clientHeight / 2;
    showPosition();
    describe(at);
    remember(at);
  };
  const goTo = (at: number) => {
    choose(at);
    body.querySelector(".chosen")?.scrollIntoView({ block: "center" });
  };
  const step = (by: 1 | -1) => {
    const order = shown();
    const from = chosen === null ? (by === 1 ? -1 : order.length) : order.indexOf(chosen);
    const next = order[(from + by + order.length) % order.length];
    if (next !== undefined) goTo(next);
  };
  return { choose, goTo, step, showPosition, glance: (at) => describe(at ?? chosen) };
}

/** Gives a class to the pieces that fit and takes it from all others. */
function mark(body: HTMLElement, name: string, selector: string): void {
  for (const old of body.querySelectorAll(`.${name}`)) old.classList.remove(name);
  for (const piece of body.querySelectorAll(selector)) piece.classList.add(name);
}

/** A click on marked words chooses their finding, the innermost; the pointer above them shows it. */
export function listenToText(body: HTMLElement, { choose, glance }: Selection): void {
  body.addEventListener("click", ({ target }) => {
    const at = findingAt(target);
    if (at !== null) choose(at);
  });
  let pointer = "";
  let under: number | null = null;
  body.addEventListener("mousemove", ({ target, screenX, screenY }) => {
    // Text that scrolls under a resting pointer is no wish to see it.
    const at = findingAt(target);
    const place = `${screenX} ${screenY}`;
    if (place !== pointer && at !== under) glance(at);
    pointer = place;
    under = at;
  });
  body.addEventListener("mouseleave", () => glance(null));
}

function findingAt(target: EventTarget | null): number | null {
  const piece = target instanceof Element ? target.closest<HTMLElement>("mark[data-findings]") : null;
  const innermost = piece?.dataset.findings?.split(" ").at(-1);
  return innermost === undefined ? null : Number(innermost);
}
