import { contains, type Document, type Rejected } from "../../../model/index.js";
import type { Attribution, Quotation, Run } from "../quotation.js";
import type { Remark } from "../remark.js";
import { dropDuplicates } from "./duplicates.js";
import { joins } from "./joins.js";
import { attributeOrphan } from "./orphan.js";

/** A quotation in the making: its remarks so far. */
interface Draft {
  readonly remarks: [Remark, ...Remark[]];
  readonly attribution: Attribution | null;
  readonly type: "direct" | "mixed";
}

/**
 * Joins remarks into quotations, in the order of the text: parts that a tag split, paragraphs that run on.
 * A remark of its own without a speaker is given one by what stands around it, where anything does.
 */
export function assembleQuotations(
  document: Document,
  remarks: readonly Remark[],
  reject: ((rejected: Rejected) => void) | null,
): readonly Quotation[] {
  const drafts: Draft[] = [];
  for (const remark of remarks) {
    const { verdict } = remark;
    const previous = drafts.at(-1);
    if (names(previous?.attribution ?? null, remark)) continue;
    if (previous !== undefined && joins(document, previous.remarks, previous.attribution, remark)) {
      previous.remarks.push(remark);
      drafts[drafts.length - 1] = { ...previous, attribution: previous.attribution ?? remark.attribution };
      continue;
    }
    if (!verdict.speech) {
      const { outer } = remark.scene.passage.runs[0];
      reject?.({
        kind: "quote",
        start: outer.start,
        end: outer.end,
        rule: `term-${verdict.kind}`,
        reason: verdict.reason,
      });
      continue;
    }
    const attribution =
      remark.attribution ?? attributeOrphan(document, remark, previous?.remarks.at(-1) ?? null);
    drafts.push({ remarks: [remark], attribution, type: verdict.type });
  }
  const quotations = drafts.flatMap(({ remarks: parts, attribution, type }) => {
    const runs = parts.flatMap(({ scene }): readonly Run[] => scene.passage.runs);
    const [first, ...rest] = runs;
    return first === undefined
      ? []
      : [{ type, runs: [first, ...rest] as const, attribution, section: parts[0].scene.block.section }];
  });
  return dropDuplicates(document, quotations);
}

/** A nickname in the noun phrase that speaks: said a man who goes by “Shorty”. */
function names(attribution: Attribution | null, { scene }: Remark): boolean {
  return attribution?.subject ? contains(attribution.subject, scene.passage.runs[0]) : false;
}
