/** The command or the library was called in a way that cannot work. The message says what to do. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A knowledge file (a rating scheme, say) is wrong. The message has the file, the place and the mend. */
export class KnowledgeError extends Error {
  override readonly name = "KnowledgeError";
}

/** A promise of ours is broken. Please report it with the document. */
export class InternalError extends Error {
  override readonly name = "InternalError";
}

/** What an error says, whatever was thrown, on every Node alike: only later ones add a line and a column to broken JSON. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/ \(line \d+ column \d+\)$/, "");
}
