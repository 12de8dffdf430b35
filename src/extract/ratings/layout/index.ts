import type { WordIndex } from "../../../knowledge/word-index.js";
import { flatMap } from "../../../language/flat-map.js";
import { contains, type Document, firstFrom, type Range } from "../../../model/index.js";
import type { ChosenScheme, RatingCandidate } from "../candidate.js";
import { knowCategories } from "../categories/index.js";
import { mapCandidates } from "../map-candidates.js";
import { findGrades, indexLevels } from "../prose/grades/index.js";
import { findAlternating } from "./alternating.js";
import { findAttributeRatings } from "./attributes.js";
import { findEntryLists } from "./entry-list.js";
import { raterKey } from "./label.js";
import { findLevelGroups } from "./level-groups.js";
import { isReadable, type LayoutReading } from "./reading.js";
import { findTableRatings } from "./tables/index.js";

/**
 * Ratings that a release lays out instead of telling: lists, tables, badges. Near-certain where they
 * are found, so the same rating in prose becomes further evidence of these.
 */
export function findLayoutRatings(
  document: Document,
  words: WordIndex,
  chosen: readonly ChosenScheme[],
): readonly RatingCandidate[] {
  if (chosen.length === 0 && !SCORE.test(document.text)) return [];
  const reading = prepare(document, words, chosen);
  if (reading.grades.length === 0) return [];
  // In order of how much the form itself says; a grade that one of them took is no other's.
  const found = [
    findTableRatings(reading),
    findEntryLists(reading),
    findAlternating(reading),
    findLevelGroups(reading),
    findAttributeRatings(reading),
  ];
  const taken = new Set<number>();
  const kept = found.flatMap((candidates) => {
    const free = candidates.filter(({ grade }) => !taken.has(grade.start));
    for (const { grade } of free) taken.add(grade.start);
    return free;
  });
  const attributes = flatMap(document.blocks, (block) => block.attributes);
  return mapCandidates(kept, (candidate) =>
    isInAttribute(attributes, candidate) ? { ...candidate, form: "attribute" } : candidate,
  ).sort((a, b) => a.evidence.start - b.evidence.start || a.grade.start - b.grade.start);
}

function isInAttribute(attributes: readonly Range[], { grade }: RatingCandidate): boolean {
  const around = attributes[firstFrom(attributes, grade.start + 1) - 1];
  return around !== undefined && contains(around, grade);
}

/** Without a known scheme, only what shows its own scale can be a grade in a list. */
const SCORE = /[★⭐]|\bstars?\b|\bout\sof\s\d|\d\/(?:5|10)\b/i;

function prepare(document: Document, words: WordIndex, chosen: readonly ChosenScheme[]): LayoutReading {
  const levels = indexLevels(chosen);
  const names = chosen.flatMap(({ scheme }) => [
    scheme.issuer.name,
    ...scheme.issuer.aliases,
    ...scheme.aliases,
  ]);
  return {
    document,
    text: document.text,
    chosen,
    levels,
    grades: flatMap(document.blocks.filter(isReadable), (block) => findGrades(words, block, levels, chosen)),
    known: knowCategories(chosen),
    raters: new Map(
      [...chosen]
        .reverse()
        .flatMap(({ scheme }) =>
          [scheme.issuer.name, ...scheme.issuer.aliases]
            .filter((name) => /^[A-Z]/.test(name))
            .map((name) => [raterKey(name), scheme.id] as const),
        ),
    ),
    schemeWords: new Set(flatMap(names, (name) => name.toLowerCase().match(/[a-z’']+/g) ?? [])),
  };
}
