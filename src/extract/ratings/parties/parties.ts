/** Whom the release is about, and how it names those who grade. */
export interface Parties {
  /** Looked for when it is first asked: most documents rate nobody. */
  readonly subject: () => string | null;
  /** By the id of their scheme: all names of the issuer, and the one that this document uses. */
  readonly assessors: ReadonlyMap<
    string,
    { readonly printed: string | null; readonly names: readonly string[] }
  >;
}
