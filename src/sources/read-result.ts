import type { Issue, SourceInput } from "../model/index.js";

/** A document's bytes, or why there are none. `unreadable`: a retry may help; `invalid`: it would not. */
export type ReadResult =
  | { readonly status: "read"; readonly input: SourceInput }
  | { readonly status: "unreadable" | "invalid"; readonly uri: string; readonly issue: Issue };
