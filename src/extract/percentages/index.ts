import type { Document, Percentage, Range, Span } from "../../model/index.js";
import { spanAt } from "../../model/index.js";
import type { Context, Extractor } from "../context.js";
import { readComparator } from "./comparator.js";
import { shareMeaning } from "./coordination.js";
import { readCounts } from "./counts.js";
import { linkFacts } from "./facts.js";
import { readMeaning } from "./meaning/index.js";
import { sceneOf } from "./meaning/scene.js";
import { readPeriod } from "./period.js";
import type { Quantity } from "./quantity.js";
import { readQuantities } from "./read/index.js";

/**
 * Percentages, points, fractions and multiples: first how much and where (`read/`), then, in its sentence, how
 * exactly, of what kind, which way, of what and whom (`meaning/`), and compared with what and when.
 */
export const percentages: Extractor = { name: "percentages", extract };

function extract(document: Document, context: Context): { percentages: Percentage[] } {
  const quantities = readQuantities(document, context.reject);
  let sentence = 0;
  let block = 0;
  const found = quantities.map((quantity, index) => {
    while (lies(context.sentences[sentence], quantity) === "before") sentence++;
    while (lies(document.blocks[block], quantity) === "before") block++;
    const around = context.sentences[sentence] ?? { start: 0, end: document.text.length };
    const section = document.blocks[block]?.section ?? "body";
    const within = (other: Quantity | undefined) =>
      other !== undefined && lies(around, other) === "around" ? other : null;
    const neighbours = {
      previous: within(quantities[index - 1]),
      next: within(quantities[index + 1]),
      near: upToNeighbours(around, quantities[index - FAR], quantities[index + FAR]),
    };
    return describe(document, quantity, around, neighbours, { id: `p${index + 1}`, section });
  });
  return { percentages: linkFacts(document.text, shareMeaning(document.text, found)) };
}

interface Neighbours {
  readonly previous: Quantity | null;
  readonly next: Quantity | null;
  /** The sentence as far as its words can speak of the quantity. */
  readonly near: Range;
}

/** Words so many figures away speak of those figures: a table that lost its rows is read in linear time. */
const FAR = 8;

function upToNeighbours(sentence: Range, before: Quantity | undefined, behind: Quantity | undefined): Range {
  return {
    start: Math.max(sentence.start, before?.start ?? 0),
    end: Math.min(sentence.end, behind?.end ?? sentence.end),
  };
}

function describe(
  document: Document,
  quantity: Quantity,
  sentence: Range,
  { previous, next, near }: Neighbours,
  place: Pick<Percentage, "id" | "section">,
): Percentage {
  const { text } = document;
  const scene = sceneOf(document, near, quantity, previous);
  const { kind, direction, role, measure, population, rule } = readMeaning(scene);
  const period = readPeriod(scene, sentence, next?.start ?? sentence.end);
  const { count, total } = readCounts(text, quantity);
  // Spelled out: spreading into so large a literal costs more than all the reading above.
  return {
    text: text.slice(quantity.start, quantity.end),
    start: quantity.start,
    end: quantity.end,
    id: place.id,
    value: quantity.value,
    low: quantity.low,
    high: quantity.high,
    unit: quantity.unit,
    derived: quantity.derived,
    bound: scene.bound,
    kind,
    direction,
    role,
    measure: spanOf(text, measure),
    population: spanOf(text, population),
    comparator: readComparator(scene, next),
    count,
    total,
    period: spanOf(text, period),
    factId: "",
    quoteId: null,
    section: place.section,
    rule: `${quantity.rule}/${rule}`,
    confidence: quantity.confidence,
  };
}

/** Where a sentence or block lies, seen from a finding. Both run along the text, so an index moves forward only. */
function lies(range: Range | undefined, { start }: Range): "before" | "around" | "after" {
  if (range === undefined || range.start > start) return "after";
  return range.end <= start ? "before" : "around";
}

function spanOf(text: string, range: Range | null): Span | null {
  return range === null ? null : spanAt(text, range.start, range.end);
}
