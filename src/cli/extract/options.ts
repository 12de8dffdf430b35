/** What standard input may hold: a document a line, or the pages of a WARC file. */
export const FILTER_FORMATS = ["ndjson", "warc"] as const;
export type FilterFormat = (typeof FILTER_FORMATS)[number];

/** The options as commander hands them over. */
export interface ExtractOptions {
  readonly output?: string;
  readonly from?: FilterFormat;
  readonly endLine?: boolean;
  readonly format: readonly string[];
  readonly scheme: readonly string[];
  readonly keepFields?: boolean;
  readonly nearDuplicates?: boolean;
  readonly similarity: number;
  readonly workers: number;
  readonly timeLimit: number;
  readonly allowPrivate?: boolean;
  readonly contact?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
  readonly quiet?: boolean;
  readonly logFormat: "text" | "json" | "github";
}
