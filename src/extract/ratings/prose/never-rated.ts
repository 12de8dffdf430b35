import { contains, firstFrom, type Range } from "../../../model/index.js";
import type { ChosenScheme } from "../candidate.js";
import type { FoundGrade } from "./grades/index.js";
import { fold } from "./phrases.js";

/** Whether a name is one of those who grade, or a grade: they are never what is graded. */
export function raterTest(chosen: readonly ChosenScheme[]): (name: string) => boolean {
  const raters = new Set(
    chosen
      .flatMap(({ scheme: { issuer, aliases, name, levels } }) => [
        issuer.name,
        ...issuer.aliases,
        ...aliases,
        name,
        ...levels.flatMap(({ label }) => [label, label.split(" ")[0] ?? ""]),
      ])
      .map(bare),
  );
  const all = [...raters].join("\n");
  // "Fire & Rescue Services" is the end of an inspectorate's name, and "Green" the whole of a level.
  return (name) => raters.has(bare(name)) || (name.includes(" ") && all.includes(` ${bare(name)}\n`));
}

/** "Rotten Tomatoes", "How good is our leadership?": the level's word is one of several that name something else. */
export function isInName(grade: FoundGrade, named: readonly Range[]): boolean {
  if (grade.shape !== "word" && grade.shape !== "tier") return false;
  const at = firstFrom(named, grade.start);
  return [named[at - 1], named[at]].some(
    (name) =>
      name !== undefined &&
      contains(name, grade) &&
      name.end - name.start > grade.end - grade.start + 3 &&
      name.end > grade.end,
  );
}

/** Without article and possessive ending: Moody’s → moody. */
function bare(name: string): string {
  return fold(name).replace(/^the |'s$/g, "");
}
