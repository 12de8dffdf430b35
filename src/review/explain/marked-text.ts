import type { Finding } from "../findings/index.js";
import { cutSegments } from "../segments.js";
import { showControls } from "../visible-controls.js";
import type { Paint } from "./paint.js";

/**
 * The text with its findings marked and numbered. A terminal cannot show two marks at once: a finding
 * inside another (a percentage in a quote) cuts the outer one in pieces.
 */
export function markText(text: string, findings: readonly Finding[], paint: Paint): string {
  const owners = findings.flatMap((finding, index) =>
    finding.spans.map(() => ({ finding, number: index + 1 })),
  );
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, covers } of cutSegments(findings.flatMap(({ spans }) => spans))) {
    const innermost = owners[covers.at(-1) ?? 0];
    if (innermost === undefined) continue;
    const { finding, number } = innermost;
    pieces.push(showControls(text.slice(at, start)));
    pieces.push(paint.finding(finding.kind, superscript(number), showControls(text.slice(start, end))));
    at = end;
  }
  pieces.push(showControls(text.slice(at)));
  return pieces.join("");
}

function superscript(number: number): string {
  return String(number).replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(Number(digit)));
}
