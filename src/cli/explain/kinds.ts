import { UsageError } from "../../model/index.js";
import { FINDING_KINDS, type FindingKind } from "../../review/findings/index.js";

/** The kinds as a record names them ("quotes", "gradeCounts") or one finding of them ("quote"). */
export function parseKinds(names: readonly string[]): readonly FindingKind[] {
  return names.flatMap((name) => name.split(",")).map((name) => parseKind(name));
}

function parseKind(name: string): FindingKind {
  const kind = FINDING_KINDS.find((known) => known === name || pluralOf(known) === name);
  if (kind === undefined) {
    throw new UsageError(`--kind ${name}: there is ${FINDING_KINDS.map(pluralOf).join(", ")}`);
  }
  return kind;
}

function pluralOf(kind: FindingKind): string {
  return kind === "category" ? "categories" : `${kind}s`;
}
