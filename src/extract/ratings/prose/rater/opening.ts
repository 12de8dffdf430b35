import { namesIn } from "../../parties/names.js";
import { type GradePlace, ownName } from "./rater.js";

/** What a sentence leans on from its first words: a speaker, or a report and whose it is. */
const OPENING =
  /^(?:According\sto|In\s(?:an?|the|its|their)\s(?:[a-z-]+\s){1,6}(?:\w+\s)?(?:by|from))\s(?:the\s)?(?=[A-Z])/;

/** "According to [Euro NCAP], the Aurora is rated …", "In a report published today by [the CQC], …" */
export function nameOpening({ text, sentence, grade }: GradePlace): string | null {
  const opening = OPENING.exec(text.slice(sentence.start, Math.min(grade.start, sentence.start + 120)));
  if (opening === null) return null;
  const start = sentence.start + opening[0].length;
  const [name] = namesIn(text, { start, end: grade.start });
  if (name?.start !== start) return null;
  const end = ownName(text, name);
  return text[end] === "," ? text.slice(start, end) : null;
}
