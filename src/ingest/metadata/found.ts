/** A value of the metadata and where it came from, for `provenance`. */
export interface Found<Value> {
  readonly value: Value;
  readonly provenance: string;
}
