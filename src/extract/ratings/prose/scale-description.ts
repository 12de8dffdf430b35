import type { Range } from "../../../model/index.js";
import { MOVING } from "./frames/patterns.js";
import type { FoundGrade } from "./grades/index.js";
import { describesScale } from "./timing.js";

/** Between two levels of a scale that is written out: "outstanding, good, requires improvement and inadequate". */
const ADJACENT =
  /^["”’']?(?:\s\((?:grade|level|band)?\s?\d\))?\s?(?:,|\/|;|–|-|or|and|to|through|down\sto|up\sto|all\sthe\sway\sto|,\s(?:and|or))?\s?(?:an?\s)?["“‘']?$/;

/**
 * Grades that only describe a scale: three or more different levels in a row, or two in a sentence that speaks
 * of tiers, scales or what services can be rated (T33–T35); and sets of levels, "Good or Outstanding", "good or
 * better", which are thresholds unless something wanted them.
 */
export function scaleMentions(
  text: string,
  sentence: Range,
  grades: readonly FoundGrade[],
): ReadonlySet<FoundGrade> {
  const scale = new Set<FoundGrade>();
  const describes = describesScale(text.slice(sentence.start, sentence.end));
  let run: FoundGrade[] = [];
  const close = () => {
    const first = run[0]?.readings[0];
    const sameList = run.filter(
      ({ readings: [reading] }) =>
        reading?.schemeId === first?.schemeId && reading?.category === first?.category,
    );
    const different = new Set(sameList.map((grade) => grade.readings[0]?.label)).size;
    if (different >= 3 || (different === 2 && describes)) for (const grade of run) scale.add(grade);
    run = [];
  };
  for (const grade of grades) {
    const last = run.at(-1);
    if (last !== undefined && !ADJACENT.test(text.slice(last.end, grade.start))) close();
    run.push(grade);
  }
  close();
  for (const [index, grade] of grades.entries()) {
    const next = grades[index + 1];
    if (next !== undefined && isWholeRange(text, grade, next)) {
      scale.add(grade);
      scale.add(next);
    }
    if (next !== undefined && /^["”’']?\sor\s["“‘']?$/.test(text.slice(grade.end, next.start))) {
      scale.add(grade);
      scale.add(next);
    }
  }
  return scale;
}

/** "from A to F", "anything from Outstanding to Inadequate": the best and the worst level. */
function isWholeRange(text: string, one: FoundGrade, other: FoundGrade): boolean {
  if (!/^["”’']?\s(?:down\s|up\s|all\sthe\sway\s)?to\s["“‘']?$/.test(text.slice(one.end, other.start)))
    return false;
  const ends = [one, other].map(({ readings: [reading] }) => reading);
  const isEnd = (reading: (typeof ends)[number]) =>
    reading?.rank === 1 || (reading?.rank ?? 0) === reading?.of || /^[AF]$/.test(reading?.label ?? "");
  return ends.every(isEnd) && !MOVES.test(text.slice(Math.max(0, one.start - 80), one.start));
}

/** "has dropped from Leading to Lagging behind": the ends of the scale, and a move from one to the other. */
const MOVES = new RegExp(`\\b(?:${MOVING})\\b[^.;]{0,50}\\bfrom\\s(?:an?\\s)?["“‘']?$`, "i");

/** "An adequate rating was added", "a Good rating means": the words are about the level, nobody gets it. */
const DEFINITION =
  /^["”’']?\s(?:ratings?|grades?|judge?ments?)\s(?:(?:was|is|has\sbeen|being|will\sbe)\s(?:added|introduced|created|defined|reserved|required|needed|used|dropped|scrapped|replaced)|means|indicates|requires|would\smean|is\sfor)\b/;

export function isDefinition(text: string, grade: Range): boolean {
  return DEFINITION.test(text.slice(grade.end, grade.end + 60));
}

const OR_BETTER = /^["”’']?\s(?:or|and)\s(?:better|above|higher|below|lower|worse|over|more)\b/;
const AT_LEAST =
  /\b(?:at\sleast|minimum(?:\sof)?|better\sthan|above|below|no\sless\sthan|or)\s(?:an?\s)?["“‘']?$/i;

export function isThreshold(text: string, grade: Range): boolean {
  return (
    OR_BETTER.test(text.slice(grade.end, grade.end + 30)) ||
    AT_LEAST.test(text.slice(Math.max(0, grade.start - 30), grade.start))
  );
}

/** "set itself the target of an average BER of B1 or better": a threshold that somebody wants is a target. */
export function isWanted(text: string, sentence: Range, grade: Range): boolean {
  return /\b(?:target|goal|ambition|aims?)\b/.test(
    text.slice(Math.max(sentence.start, grade.start - 100), grade.start),
  );
}
