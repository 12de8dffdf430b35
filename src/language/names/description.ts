import type { TokenRange } from "./tokens.js";

/** What a phrase beside a name says of the person; `end` is where the phrase stops. */
export interface Description {
  readonly role: TokenRange | null;
  readonly organisation: TokenRange | null;
  readonly end: number;
}

/** An age, a party, a place: it describes, and says no job. */
export function nothing(end: number): Description {
  return { role: null, organisation: null, end };
}
