import { overlaps, type Range } from "../../../../model/index.js";
import type { CategoryNames } from "../category-names.js";
import type { FoundGrade } from "../grades/index.js";
import { atCategory } from "./at-category.js";
import { buildingBlock } from "./building-block.js";
import { clauseLevel } from "./clause-level.js";
import { compound } from "./compound.js";
import { coordinate } from "./coordinated.js";
import { coverage } from "./coverage.js";
import type { Assignment, Surroundings } from "./frame.js";
import { given } from "./given.js";
import { gradedCategory } from "./graded-category.js";
import { isA } from "./is-a.js";
import { judged, judgedObject } from "./judged.js";
import { moved } from "./moved.js";
import { needsImprovement } from "./needs-improvement.js";
import { gradeRating, ratingOf } from "./nominal.js";
import { numberedLevel } from "./numbered-level.js";
import { percentScore } from "./percent-score.js";
import { placedIn } from "./placed-in.js";
import { headlineStars, letterFrom, platform, promoterScore, review } from "./platform.js";
import { predicate } from "./predicate.js";
import { levelOnPlatform, programme } from "./programme.js";
import { tierOf } from "./tier-of.js";
import { isBelievable } from "./unlisted.js";
import { wholePredicate } from "./whole-predicate.js";
import { wouldBe } from "./would-be.js";

export { type Assignment, surround } from "./frame.js";

/** The first frame that fits decides: those that name a rating come before those that lean on the form alone. */
function assign(at: Surroundings, names: CategoryNames): Assignment | null {
  // Forms that are something else most of the time: only their own frame asks for what shows that they grade.
  if (at.grade.shape === "numbered") return numberedLevel(at);
  if (at.grade.shape === "percent") return percentScore(at);
  return (
    promoterScore(at) ??
    compound(at) ??
    judged(at) ??
    buildingBlock(at, names) ??
    gradedCategory(at, names) ??
    gradeRating(at) ??
    ratingOf(at) ??
    given(at) ??
    moved(at) ??
    judgedObject(at) ??
    placedIn(at) ??
    isA(at) ??
    coverage(at) ??
    needsImprovement(at, names) ??
    predicate(at, names) ??
    wholePredicate(at) ??
    wouldBe(at) ?? // before what says less: "the goal of EcoVadis Platinum", "our target is Good for apprenticeships"
    atCategory(at, names) ??
    programme(at) ??
    tierOf(at) ??
    clauseLevel(at) ??
    platform(at) ??
    letterFrom(at) ??
    levelOnPlatform(at) ??
    review(at) ??
    headlineStars(at)
  );
}

/** A verb whose object would hold another grade belongs to that one; the later grade borrows it. */
function reachesOver({ object }: Assignment, grade: FoundGrade, grades: readonly FoundGrade[]): boolean {
  return object !== null && grades.some((other) => other !== grade && overlaps(other, object));
}

/** Which grades of a sentence it assigns, and how. Neighbours lend their verb in a second pass. */
export function assignGrades(
  text: string,
  sentence: Range,
  grades: readonly FoundGrade[],
  look: (grade: FoundGrade) => Surroundings,
  names: CategoryNames,
): ReadonlyMap<FoundGrade, Assignment> {
  const assigned = new Map<FoundGrade, Assignment>();
  for (const grade of grades) {
    const at = look(grade);
    const assignment = assign(at, names);
    if (assignment === null || reachesOver(assignment, grade, grades) || !isBelievable(assignment, at))
      continue;
    assigned.set(grade, assignment);
  }
  for (const [index, grade] of grades.entries()) {
    const own = assigned.get(grade);
    if (own !== undefined && own.rule !== "grade-at-category") continue;
    const neighbours = [grades[index - 1], grades[index - 2], grades[index + 1]];
    for (const neighbour of neighbours) {
      const lender = neighbour === undefined ? undefined : assigned.get(neighbour);
      if (neighbour === undefined || lender === undefined) continue;
      const assignment = coordinate(text, sentence, neighbour, lender, grade, names);
      // "from Good to Requires improvement for being safe": the move says more than the area behind the grade.
      if (assignment === null || (own !== undefined && assignment.rule !== "change")) continue;
      assigned.set(grade, assignment);
      break;
    }
  }
  return assigned;
}
