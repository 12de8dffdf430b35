import type { Range } from "../../../model/index.js";
import type { CategoryMention } from "../candidate.js";
import { ofGrade } from "./categories.js";
import { type CategoryNames, findCategoryNames } from "./category-names.js";
import type { FoundGrade } from "./grades/index.js";

const HOW =
  /\bhow\s(?:well\s|effectively\s|legitimately\s)?(?:it|they|we|the\s\w+(?:\s\w+)?|[A-Z]\w+(?:\s[A-Z]\w+){0,3})\s(?:well\s|effectively\s)?([a-z]{3,})\s/;

/**
 * A category said as a clause: "how it investigates crime" is Investigating crime, "how the force responds to the
 * public" is Responding to the public. The verb becomes its -ing form, and the name is looked up.
 */
export function findHowClause(
  text: string,
  within: Range,
  grade: FoundGrade,
  names: CategoryNames,
): CategoryMention | null {
  const words = text.slice(within.start, within.end);
  const match = HOW.exec(words);
  if (match?.[1] === undefined) return null;
  const rest = words.slice(match.index + match[0].length, match.index + match[0].length + 120);
  for (const gerund of gerundsOf(match[1])) {
    const said = `${gerund} ${rest}`;
    const [name] = ofGrade(findCategoryNames(said, { start: 0, end: said.length }, names), grade);
    if (name === undefined || name.start !== 0) continue;
    const start = within.start + match.index;
    const end = start + match[0].length + name.end - gerund.length - 1;
    return { ...name, start, end };
  }
  return null;
}

/** investigates → investigating · manages → managing · plans → planning · responds → responding */
function gerundsOf(verb: string): readonly string[] {
  const stem = verb.replace(/(?<=ss|sh|ch|x)es$|(?<=[^s])s$/, "");
  return [`${stem}ing`, `${stem.replace(/e$/, "")}ing`, `${stem}${stem.at(-1) ?? ""}ing`];
}
