/** One record of a WARC file, as it stands there. */
export interface WarcRecord {
  /** "response", "request", "revisit", "warcinfo", …; as written, in small letters. */
  readonly type: string;
  /** By their names in small letters; of a repeated field, the first. */
  readonly fields: ReadonlyMap<string, string>;
  readonly content: Uint8Array;
  /** What is wrong with it: it is cut short, its length is no number; null: nothing. */
  readonly problem: string | null;
}
