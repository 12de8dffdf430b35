import type { Gender, Party } from "../../../language/names/index.js";

export type EntityKind = "person" | "organisation" | "document" | "unnamed";

/** Somebody or something that the document names or describes, with all its mentions. */
export interface Entity {
  readonly kind: EntityKind;
  /** Canonical: the fullest printed form; of the unnamed, the noun phrase as first printed. */
  readonly name: string;
  readonly words: readonly string[];
  readonly role: string | null;
  readonly organisation: string | null;
  readonly gender: Gender | null;
  /** "HMRC", where it is printed behind the name. */
  readonly acronym: string | null;
  /** In order of the text. */
  readonly mentions: readonly Party[];
}
