/** A value and the place on the page that states it, as `provenance` names it. */
export interface Stated<Value> {
  readonly value: Value;
  readonly from: string;
}
