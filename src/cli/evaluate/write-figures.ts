import type { EvaluationFigures } from "../../review/evaluation/figures.js";
import { evaluationPage } from "../../review/evaluation/page.js";
import { writeFileAtomically } from "../../sinks/atomic-file.js";

/** Writes the evaluation as a page and as data, where they were asked for. */
export function writeFigures(
  figures: EvaluationFigures,
  { html, json }: { readonly html?: string; readonly json?: string },
): void {
  if (html !== undefined) writeFileAtomically(html, evaluationPage(figures));
  if (json !== undefined) writeFileAtomically(json, `${JSON.stringify(figures, null, 2)}\n`);
}
