import type { Finding } from "../findings/index.js";

/** One thing that a finding says differently now; null where it says nothing of it. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Ids count up through a document: one finding more renumbers those behind it, and nothing has changed. */
const NUMBERED = new Set(["fact", "inside quote"]);

/** What two findings of the same place say differently: words, facts, evidence, rule and confidence. */
export function compareFindings(before: Finding, after: Finding): readonly FieldChange[] {
  return compareFields(fieldsOf(before), fieldsOf(after));
}

export function compareFields(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly FieldChange[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names]
    .map((field) => ({ field, before: before.get(field) ?? null, after: after.get(field) ?? null }))
    .filter((change) => change.before !== change.after);
}

function fieldsOf(finding: Finding): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  fields.set("words", finding.spans.map(({ text }) => text).join(" … "));
  for (const [name, value] of finding.facts) if (!NUMBERED.has(name)) fields.set(name, value);
  for (const { as, text } of finding.evidence) {
    const name = `${as} (words)`;
    fields.set(name, fields.has(name) ? `${fields.get(name)} … ${text}` : text);
  }
  if (finding.rule !== null) fields.set("rule", finding.rule);
  if (finding.confidence !== null) fields.set("confidence", String(finding.confidence));
  return fields;
}
