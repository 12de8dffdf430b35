import type { Range } from "../../../model/index.js";
import { cutSegments, type Segment } from "../../segments.js";
import type { ReleaseDetail } from "../data.js";
import { element } from "./dom.js";

/** One range of the text that belongs to a finding: its own words, or words that it leans on. */
interface Owned extends Range {
  readonly finding: number;
  readonly isEvidence: boolean;
}

/** A release as it reads: its blocks, with the words of each finding marked. */
export function markText(text: string, { blocks, findings }: ReleaseDetail): HTMLElement {
  const owned: readonly Owned[] = findings.flatMap(({ spans, evidence }, finding) => [
    ...spans.map(([start, end]) => ({ start, end, finding, isEvidence: false })),
    ...evidence.map(([, start, end]) => ({ start, end, finding, isEvidence: true })),
  ]);
  const segments = cutSegments(owned);
  const article = element("div", { class: "text", id: "text" });
  let next = 0;
  for (const { kind, section, start, end } of blocks) {
    while ((segments[next]?.end ?? end) <= start) next++;
    const inside: Segment[] = [];
    for (let at = next; (segments[at]?.start ?? end) < end; at++) {
      const segment = segments[at];
      if (segment !== undefined) inside.push(segment);
    }
    const tag = TAGS[kind] ?? "p";
    const words = markBlock(text, { start, end }, inside, owned, findings);
    article.append(element(tag, { class: `${kind} in-${section}`, dir: "auto" }, ...words));
  }
  return article;
}

/** A list item is a paragraph with a bullet: its list cannot always be told from the blocks. */
const TAGS: Readonly<Record<string, "h3" | "blockquote">> = { heading: "h3", blockquote: "blockquote" };

function markBlock(
  text: string,
  block: Range,
  segments: readonly Segment[],
  owned: readonly Owned[],
  findings: ReleaseDetail["findings"],
): readonly (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let at = block.start;
  for (const segment of segments) {
    const start = Math.max(segment.start, block.start);
    const end = Math.min(segment.end, block.end);
    if (start > at) pieces.push(text.slice(at, start));
    pieces.push(markSegment(text.slice(start, end), segment, owned, findings));
    at = end;
  }
  if (at < block.end) pieces.push(text.slice(at, block.end));
  return pieces;
}

/** The innermost finding gives the colour; words that are only evidence are marked while their finding is chosen. */
function markSegment(
  words: string,
  { covers }: Segment,
  owned: readonly Owned[],
  findings: ReleaseDetail["findings"],
): HTMLElement {
  const ranges = covers.flatMap((cover) => owned[cover] ?? []);
  const own = ranges.filter(({ isEvidence }) => !isEvidence).map(({ finding }) => finding);
  const evidence = ranges.filter(({ isEvidence }) => isEvidence).map(({ finding }) => finding);
  const innermost = own.at(-1);
  const attributes = {
    ...(own.length > 0 && { "data-findings": own.join(" ") }),
    ...(evidence.length > 0 && { "data-evidence": evidence.join(" ") }),
  };
  if (innermost === undefined) return element("span", attributes, words);
  const kinds = new Set(own.map((finding) => findings[finding]?.kind ?? ""));
  const kind = findings[innermost]?.kind ?? "";
  return element("mark", { ...attributes, "data-kind": kind, class: [...kinds].join(" ") }, words);
}
