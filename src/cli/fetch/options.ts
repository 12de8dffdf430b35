/** The options as commander hands them over. */
export interface FetchCommandOptions {
  readonly output: string;
  readonly links?: boolean;
  readonly since?: string;
  readonly match?: string;
  readonly limit?: number;
  readonly contact?: string;
  readonly delay: number;
  readonly concurrency: number;
  readonly allowPrivate?: boolean;
  readonly quiet?: boolean;
}
