import type { Range, Span } from "../../model/index.js";

/**
 * One member of the noun phrase of an attribution.
 *
 *   person        "Acting Chief Constable Ivan Bell", "Dr Prakash, chief executive", "Woodward"
 *   organisation  "Acme plc", "the Environment Agency", "the council"
 *   document      "the report", "a recent article"
 *   unnamed       "the mayor", "a spokesperson for HMRC", "Inspectors", "one member"
 *   pronoun       "he", "they", "we"
 */
export type PartyKind = "person" | "organisation" | "document" | "unnamed" | "pronoun";

export type Gender = "female" | "male";

export interface Party extends Range {
  readonly kind: PartyKind;
  /** Without titles and post-nominals; null where only a noun phrase or a pronoun stands. */
  readonly name: Span | null;
  /** The words of the name for comparison: folded, without "Jr."; looked up at every meeting of two names. */
  readonly words: readonly string[];
  /** What addresses the person, before the name: "Dr", "Sen.", "Lt Col", "Dame". */
  readonly title: Span | null;
  /** The job as printed, before or after the name, without name and organisation: "CEO". */
  readonly role: Span | null;
  /** Whom the person works or speaks for: "Brightline Foods". */
  readonly organisation: Span | null;
  /** What the words tell: a title ("Mrs"), a pronoun ("her husband"), a first name. */
  readonly gender: Gender | null;
}
