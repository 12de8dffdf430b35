import type { ReleaseDetail, StoredFinding } from "../data.js";
import { element } from "./dom.js";
import { KIND_NAMES } from "./kind-names.js";
import { linkToPlace } from "./text-fragment.js";

/** All that the record says of one finding: its words, the rule, how sure it is, and what it leans on. */
export function describeFinding(
  finding: StoredFinding,
  text: string,
  { url }: ReleaseDetail,
): readonly Node[] {
  const first = finding.spans[0] ?? ([0, 0] as const);
  const [start] = first;
  const [, end = 0] = finding.spans.at(-1) ?? [];
  const words = finding.spans.map(([from, to]) => text.slice(from, to)).join(" … ");
  const named = new Set(finding.facts.map(([name]) => name));
  const evidence = finding.evidence.filter(([as]) => !named.has(as));
  const facts = [
    ...finding.facts,
    ...evidence.map(([as, from, to]) => [as, `“${text.slice(from, to)}”`] as const),
    ["place", `${start}–${end}`] as const,
  ];
  return [
    element(
      "h3",
      {},
      element("span", { class: `swatch ${finding.kind}` }),
      `${KIND_NAMES[finding.kind][0]}: `,
      element("bdi", {}, finding.label),
    ),
    element("blockquote", { dir: "auto" }, words),
    ...ruleOf(finding),
    element(
      "dl",
      { class: "facts" },
      ...facts.flatMap(([name, value]) => [element("dt", {}, name), element("dd", { dir: "auto" }, value)]),
    ),
    ...(url === null ? [] : [element("p", {}, linkTo(url, text.slice(...first)))]),
  ];
}

function ruleOf({ rule, confidence }: StoredFinding): readonly Node[] {
  if (rule === null) return [];
  const words = element("p", { class: "rule" }, "Rule ", element("code", {}, rule));
  if (confidence !== null) {
    const value = String(Math.round(confidence * 100));
    const limits = { min: "0", low: "90", optimum: "100", max: "100" };
    words.append(", sure ", element("strong", {}, `${value} %`));
    words.append(element("meter", { ...limits, value, "aria-label": "confidence" }));
  }
  return [words];
}

/** The first part of what was found: a fragment is looked for in one piece. */
function linkTo(url: string, words: string): HTMLAnchorElement {
  const href = linkToPlace(url, words);
  return element(
    "a",
    { href, target: "_blank", rel: "noopener noreferrer" },
    "Open the place in the source page",
  );
}
