import { part } from "./dom.js";
import { showRelease } from "./release-view.js";
import type { Selection } from "./selection.js";
import type { Store } from "./store.js";

/** `#release/12` opens a release, `#release/12/3` a finding in it; without, the archive stands where it was left. */
export function openRoutes({ index, textOf, detailOf }: Store): void {
  const archive = part("#archive", HTMLElement);
  const container = part("#release", HTMLElement);
  let selection: Selection | null = null;
  let scrolled = 0;

  const follow = async () => {
    const [, place, finding] = /^#release\/(\d+)(?:\/(\d+))?$/.exec(location.hash) ?? [];
    const row = place === undefined ? undefined : index.rows[Number(place)];
    if (!archive.hidden) scrolled = scrollY;
    archive.hidden = row !== undefined;
    container.hidden = row === undefined;
    if (row === undefined) {
      selection = null;
      scrollTo(0, scrolled);
      return;
    }
    const at = Number(place);
    const opened = location.hash;
    const [text, detail] = await Promise.all([textOf(at), detailOf(at)]);
    // The reader may have gone elsewhere while it was unpacked.
    if (location.hash !== opened) return;
    selection = showRelease(container, row, text, detail, (chosen) => {
      history.replaceState(null, "", `#release/${at}/${chosen}`);
    });
    scrollTo(0, 0);
    container.querySelector("h2")?.focus({ preventScroll: true });
    if (finding !== undefined) selection.goTo(Number(finding));
  };
  addEventListener("hashchange", follow);
  addEventListener("keydown", ({ key, target, ctrlKey, metaKey, altKey }) => {
    if (selection === null || ctrlKey || metaKey || altKey || isTyping(target)) return;
    if (key === "j" || key === "n") selection.step(1);
    if (key === "k" || key === "p") selection.step(-1);
    if (key === "Escape") location.hash = "";
  });
  void follow();
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && target.type !== "checkbox";
}
