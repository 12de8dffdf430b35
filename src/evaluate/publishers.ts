import type { PressReleaseRecord } from "../model/index.js";
import type { GoldDocument } from "./gold.js";
import { type Scores, score } from "./index.js";

/** The scores of one publisher's documents. */
export interface PublisherScores {
  readonly publisher: string;
  readonly documents: number;
  readonly scores: Scores;
}

/** Scores each publisher by itself: rules that were made on some may not hold for others. */
export function scoreByPublisher(
  gold: readonly GoldDocument[],
  found: ReadonlyMap<string, PressReleaseRecord>,
): readonly PublisherScores[] {
  const groups = new Map<string, GoldDocument[]>();
  for (const document of gold) {
    const publisher = publisherOf(document);
    const group = groups.get(publisher);
    if (group === undefined) groups.set(publisher, [document]);
    else group.push(document);
  }
  return [...groups].map(([publisher, documents]) => ({
    publisher,
    documents: documents.length,
    scores: score(documents, found),
  }));
}

/** The folder that the document stands in ("wire/publisher/2024/a.txt"), else the publisher that gold names. */
function publisherOf({ id, publisher }: GoldDocument): string {
  const [, folder, ...rest] = id.split("/");
  return folder !== undefined && rest.length > 0 ? folder : (publisher ?? "not stated");
}
