import type { WebOptions } from "../../sources/web/index.js";
import type { PageEntry } from "./page.js";
import type { SelectionOptions } from "./selection.js";

export interface FetchOptions extends SelectionOptions {
  readonly version: string;
  readonly output: string;
  readonly web: WebOptions;
  /** The named pages are newsroom indexes: follow their links that look like releases. */
  readonly followLinks: boolean;
  readonly onPage: (entry: PageEntry, counts: FetchCounts) => void;
}

export interface FetchCounts {
  fetched: number;
  unchanged: number;
  failed: number;
}
