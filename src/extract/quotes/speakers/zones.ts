import { type Block, type Document, lastStartingBy } from "../../../model/index.js";

/** Blocks that one thread of telling runs through: no pronoun reaches from the notes into the body, or back. */
function zoneOf(section: Block["section"]): string {
  return section === "headline" || section === "byline" || section === "body" ? "release" : section;
}

export function zoneAt({ blocks }: Document, position: number): string {
  return zoneOf(blocks[lastStartingBy(blocks, position)]?.section ?? "body");
}
