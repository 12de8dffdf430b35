import { FINDING_KINDS, type FindingKind } from "../../findings/finding.js";
import type { ReleaseDetail, Row } from "../data.js";
import { element } from "./dom.js";
import { kindSwitches, listFindings } from "./finding-list.js";
import { describeFinding } from "./finding-panel.js";
import { markText } from "./marked-text.js";
import { releaseHeading } from "./release-heading.js";
import { listenToText, openSelection, type Selection } from "./selection.js";

/** Kinds that the reader switched off; they stay off from release to release. */
const hiddenKinds = new Set<FindingKind>();

/**
 * Puts a release into the page: its text with marks, and beside it the finding that is looked at.
 *
 * @param remember is told of each finding that the reader chooses
 */
export function showRelease(
  container: HTMLElement,
  row: Row,
  text: string,
  detail: ReleaseDetail,
  remember: (finding: number) => void,
): Selection {
  const { findings } = detail;
  const body = markText(text, detail);
  const panel = element("section", { class: "panel", "aria-live": "polite", "aria-label": "Finding" });
  const position = element("span", { class: "position" });
  const list = listFindings(findings, (at) => selection.goTo(at));
  const describe = (at: number | null) => {
    const finding = at === null ? undefined : findings[at];
    panel.replaceChildren(...(finding === undefined ? [hint()] : describeFinding(finding, text, detail)));
  };
  const selection = openSelection(findings, hiddenKinds, { body, list, position, describe, remember });
  listenToText(body, selection);

  const applyKinds = () => {
    for (const kind of FINDING_KINDS) container.classList.toggle(`without-${kind}`, hiddenKinds.has(kind));
    selection.showPosition();
  };
  const switches = kindSwitches(findings, hiddenKinds, (kind) => {
    if (!hiddenKinds.delete(kind)) hiddenKinds.add(kind);
    applyKinds();
  });
  container.replaceChildren(
    releaseHeading(row, detail),
    element("div", { class: "tools" }, switches, stepButtons(selection, position)),
    element("div", { class: "reading" }, body, element("aside", { "aria-label": "Findings" }, panel, list)),
  );
  applyKinds();
  describe(null);
  return selection;
}

function stepButtons({ step }: Selection, position: HTMLElement): HTMLElement {
  const back = element("button", { type: "button", "aria-label": "Previous finding" }, "↑");
  const on = element("button", { type: "button", "aria-label": "Next finding" }, "↓");
  back.addEventListener("click", () => step(-1));
  on.addEventListener("click", () => step(1));
  return element("div", { class: "steps" }, back, on, position);
}

function hint(): HTMLElement {
  return element(
    "p",
    { class: "aside" },
    "Choose marked words to see the rule behind them. Keys: ",
    ...[
      element("kbd", {}, "j"),
      " next, ",
      element("kbd", {}, "k"),
      " previous, ",
      element("kbd", {}, "Esc"),
      " back.",
    ],
  );
}
