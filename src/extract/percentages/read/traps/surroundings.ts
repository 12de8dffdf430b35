/** The words around a candidate that a trap looks at. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly printed: string;
}
