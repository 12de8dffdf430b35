import { KnowledgeError } from "../model/index.js";
import type { LoadedScheme } from "./load-schemes.js";
import type { Level, Scheme } from "./rating-scheme.js";

/**
 * Looks in new schemes, beside those that are there already, for what their schema cannot see. Two of
 * one id are an error; the rest is advice, in the words of somebody who knows inspections and no TypeScript.
 */
export function adviseOnSchemes(
  added: readonly LoadedScheme[],
  present: readonly LoadedScheme[] = [],
): readonly string[] {
  refuseDuplicateIds([...present, ...added]);
  return [
    ...added.flatMap(({ scheme, file }) => adviseOnScheme(scheme).map((advice) => `${file}: ${advice}`)),
    ...added.flatMap((one, index) => adviseOnEditions(one, [...present, ...added.slice(index + 1)])),
  ];
}

function refuseDuplicateIds(loaded: readonly LoadedScheme[]): void {
  const seen = new Map<string, string>();
  for (const { scheme, file } of loaded) {
    const other = seen.get(scheme.id);
    if (other !== undefined) {
      throw new KnowledgeError(
        `${file}: the scheme "${scheme.id}" is in ${other} already; give it another id`,
      );
    }
    seen.set(scheme.id, file);
  }
}

function adviseOnScheme(scheme: Scheme): string[] {
  const { id } = scheme;
  const validity = scheme.valid;
  return [
    ...duplicates(scheme.categories.map(({ label }) => label)).map(
      (label) => `${id}: category "${label}" is there twice; merge the two`,
    ),
    ...[scheme.levels, ...scheme.categories.map(({ levels }) => levels)].flatMap((levels) =>
      adviseOnLevels(id, levels),
    ),
    ...(validity.from !== null && validity.to !== null && validity.from > validity.to
      ? [`${id}: it ends (${validity.to}) before it begins (${validity.from})`]
      : []),
    ...(hasNoGrades(scheme) ? [`${id}: it has no levels and no numbers, so it will only be recognised`] : []),
  ];
}

function hasNoGrades({ levels, numeric, categories }: Scheme): boolean {
  return (
    levels.length === 0 && numeric === null && categories.every((category) => category.levels.length === 0)
  );
}

function adviseOnLevels(id: string, levels: readonly Level[]): string[] {
  const labels = levels.map(({ label }) => label);
  const owner = new Map<string, string>();
  const advice = duplicates(labels).map((label) => `${id}: level "${label}" is there twice; remove one`);
  for (const { label, wordings } of levels) {
    for (const form of [label, ...wordings].map((words) => words.toLowerCase())) {
      const other = owner.get(form) ?? label;
      if (!sameWords(other, label))
        advice.push(`${id}: "${form}" means both "${other}" and "${label}"; keep one`);
      owner.set(form, other);
    }
  }
  return [...advice, ...labelsInsideLabels(id, labels)];
}

function sameWords(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function labelsInsideLabels(id: string, labels: readonly string[]): string[] {
  return labels.flatMap((outer) =>
    labels
      .filter((inner) => inner.length > 2 && !sameWords(inner, outer))
      .filter((inner) => outer.toLowerCase().includes(inner.toLowerCase()))
      .map(
        (inner) =>
          `${id}: level "${inner}" stands inside "${outer}": the longest is matched, as whole words, so this is fine, but check`,
      ),
  );
}

/** Editions of one programme follow each other; one that ends in the year another begins is fine. */
function adviseOnEditions({ scheme, file }: LoadedScheme, others: readonly LoadedScheme[]): string[] {
  const { id, programme } = scheme;
  if (programme === null) return [];
  return others
    .filter(({ scheme: other }) => other.programme === programme && validityOverlaps(scheme, other))
    .map(
      ({ scheme: other }) =>
        `${file}: "${id}" and "${other.id}" are editions of ${programme} for the same years; end the older one`,
    );
}

function validityOverlaps({ valid: one }: Scheme, { valid: other }: Scheme): boolean {
  return (one.from ?? "0") < (other.to ?? "9") && (other.from ?? "0") < (one.to ?? "9");
}

function duplicates(labels: readonly string[]): string[] {
  const folded = labels.map((label) => label.toLowerCase());
  return labels.filter((_label, index) => folded.indexOf(folded[index] ?? "") < index);
}
