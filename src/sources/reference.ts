import type { Issue } from "../model/index.js";

/** A document that nobody has read yet: enough to read it later, in another thread. */
export type Reference = FileReference | LineReference | BytesReference | PageReference | UnreadableReference;

/** A file of its own. */
export interface FileReference {
  readonly kind: "file";
  readonly uri: string;
  readonly path: string;
}

/** One line of NDJSON, not parsed yet. */
export interface LineReference {
  readonly kind: "line";
  /** Where the line stands, for documents that do not name themselves: `archive.ndjson#12`. */
  readonly uri: string;
  readonly json: string;
  /** Whether its other fields are passed through. */
  readonly keepFields: boolean;
}

/** A document whose bytes are here already: standard input. */
interface BytesReference {
  readonly kind: "bytes";
  readonly uri: string;
  readonly bytes: Uint8Array;
}

/** A page of the web, from an archive or fetched just now, with what its server said of it. */
export interface PageReference {
  readonly kind: "page";
  readonly uri: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string | null;
  readonly charset: string | null;
  /** null: it was not fetched from an address. */
  readonly url: string | null;
  readonly retrievedAt: string | null;
  /** What is wrong with the copy. */
  readonly issues: readonly Issue[];
}

/** An input that is there but cannot be read. A retry may help, so it is not a rejection of the document. */
export interface UnreadableReference {
  readonly kind: "unreadable";
  readonly uri: string;
  readonly reason: string;
}
