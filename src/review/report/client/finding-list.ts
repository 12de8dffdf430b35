import { FINDING_KINDS, type FindingKind } from "../../findings/finding.js";
import type { StoredFinding } from "../data.js";
import { element } from "./dom.js";
import { KIND_NAMES } from "./kind-names.js";

/** The findings of a release as buttons, in the order of the text. */
export function listFindings(
  findings: readonly StoredFinding[],
  onChoose: (at: number) => void,
): HTMLOListElement {
  const items = findings.map(({ kind, label, confidence }, at) => {
    const doubt =
      confidence !== null && confidence < 0.9
        ? element("span", { class: "aside" }, ` ${Math.round(confidence * 100)} %`)
        : null;
    const button = element(
      "button",
      { type: "button" },
      element("span", { class: `swatch ${kind}` }),
      element("bdi", {}, label),
      doubt,
    );
    button.addEventListener("click", () => onChoose(at));
    return element("li", { "data-kind": kind }, button);
  });
  return element("ol", { class: "findings", "aria-label": "Findings" }, ...items);
}

/** A switch for each kind that the release has: the legend of the colours, and what the steps pass over. */
export function kindSwitches(
  findings: readonly StoredFinding[],
  hidden: ReadonlySet<FindingKind>,
  onToggle: (kind: FindingKind) => void,
): HTMLElement {
  const switches = FINDING_KINDS.flatMap((kind) => {
    const count = findings.filter((finding) => finding.kind === kind).length;
    if (count === 0) return [];
    const box = element("input", { type: "checkbox", ...(!hidden.has(kind) && { checked: "" }) });
    box.addEventListener("change", () => onToggle(kind));
    return [element("label", { class: `kind ${kind}` }, box, `${KIND_NAMES[kind][1]} ${count}`)];
  });
  return element("fieldset", { class: "kinds" }, element("legend", {}, "Show"), ...switches);
}
