import { z } from "zod";
import { mix } from "./hash.js";
import { differInFigures, SIGNATURE_LENGTH, type Sketch, similarity } from "./sketch.js";

export { type Sketch, sketchOf } from "./sketch.js";

/** A document before it that says nearly the same. */
export const NearDuplicate = z.strictObject({
  of: z.string().describe("The place of the other document among the inputs."),
  similarity: z.number().describe("The share of five-word shingles that both have, estimated."),
  figures: z
    .enum(["same", "different"])
    .describe("different: each prints figures that the other has not, as two months of one template do."),
});
export type NearDuplicate = z.infer<typeof NearDuplicate>;

/** Documents that one is compared with: those before it. Wires repeat each other within days. */
const WINDOW = 131_072;

/** Twenty bands of six numbers: two texts that are alike to 0.8 agree in a whole band 998 times of 1,000. */
const BANDS = 20;
const BAND_LENGTH = SIGNATURE_LENGTH / BANDS;

/** Of each band: where the latest document with its numbers is looked up. Two of a slot cost a comparison. */
const SLOTS = 2 ** 18;

/** In one band of one document: of a template with thousands of releases, the latest. */
const MAX_CANDIDATES = 32;

/**
 * Finds near-duplicates among documents that come in the order of the input: what is found depends on
 * nothing else. Its memory is bounded by the window, whatever the length of the archive.
 *
 * @param threshold from which similarity on; below 0.7 the bands would miss too many
 * @returns takes a document by its place; tells the one before it that is most alike (one with the same
 *   figures, where there is one), the earliest of equals
 */
export function openNearDuplicates(
  threshold: number,
): (place: string, sketch: Sketch) => NearDuplicate | null {
  const known: { place: string; sketch: Sketch }[] = [];
  const latest = new Int32Array(BANDS * SLOTS).fill(-1);
  /** For each document of the window and each band: the document before it in the same slot. */
  const previous = new Int32Array(WINDOW * BANDS);
  let number = 0;

  const candidates = (slots: readonly number[]): ReadonlySet<number> => {
    const found = new Set<number>();
    for (const [band, slot] of slots.entries()) {
      let other = latest[slot] ?? -1;
      for (let steps = 0; steps < MAX_CANDIDATES && other >= 0 && other > number - WINDOW; steps++) {
        found.add(other);
        other = previous[(other % WINDOW) * BANDS + band] ?? -1;
      }
    }
    return found;
  };

  return (place, sketch) => {
    const slots = slotsOf(sketch.signature);
    let best: NearDuplicate | null = null;
    for (const other of [...candidates(slots)].sort((a, b) => a - b)) {
      const before = known[other % WINDOW];
      if (before === undefined) continue;
      const alike = similarity(before.sketch.signature, sketch.signature);
      if (alike < threshold) continue;
      const figures = differInFigures(before.sketch.figures, sketch.figures) ? "different" : "same";
      const found: NearDuplicate = { of: before.place, similarity: alike, figures };
      if (best === null || isCloser(found, best)) best = found;
    }
    for (const [band, slot] of slots.entries()) {
      previous[(number % WINDOW) * BANDS + band] = latest[slot] ?? -1;
      latest[slot] = number;
    }
    known[number % WINDOW] = { place, sketch };
    number++;
    return best;
  };
}

/** The same figures say more than a few words. */
function isCloser(a: NearDuplicate, b: NearDuplicate): boolean {
  return a.figures === b.figures ? a.similarity > b.similarity : a.figures === "same";
}

function slotsOf(signature: Uint32Array): readonly number[] {
  return Array.from({ length: BANDS }, (_, band) => {
    let hash = band + 1;
    for (let place = band * BAND_LENGTH; place < (band + 1) * BAND_LENGTH; place++) {
      hash = mix(hash ^ (signature[place] ?? 0));
    }
    return band * SLOTS + (hash % SLOTS);
  });
}
