import type { Scene } from "../narration/scene.js";
import { lastRun } from "../quotation.js";

/** Whether a sign divides the passage from what follows: `ready,” said`, `ready”, said`, `ready?” asked`. */
export function isDivided({ passage, tail }: Scene, text: string): boolean {
  const last = lastRun(passage);
  const kind = tail[0]?.kind;
  return (
    ENDING.test(text.slice(last.end - 3, last.end)) ||
    kind === "comma" ||
    kind === "dash" ||
    kind === "opening"
  );
}

/** Also before the mark of a nested quotation: `darn it,’” Cruz said`. */
const ENDING = /[,.?!…;—–-]["”'’]{0,2}$/;
