/** The options as commander hands them over. */
export interface ExplainOptions {
  readonly rejected?: boolean;
  readonly kind?: readonly string[];
  readonly scheme: readonly string[];
  readonly color: boolean;
}
