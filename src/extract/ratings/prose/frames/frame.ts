import type { ProseGrounds, ProseRule } from "../../../../knowledge/confidence/index.js";
import type { Range } from "../../../../model/index.js";
import type { ChosenScheme } from "../../candidate.js";
import type { FoundGrade } from "../grades/index.js";

/** One grade in its sentence, as every frame looks at it: the words before and after, without its own marks. */
export interface Surroundings {
  readonly text: string;
  readonly sentence: Range;
  readonly grade: FoundGrade;
  /** At most `REACH` characters of the sentence before the grade; an opening quotation mark is cut off. */
  readonly before: string;
  /** At most `REACH` characters of the sentence after the grade; a closing quotation mark is cut off. */
  readonly after: string;
  readonly inHeadline: boolean;
  readonly chosen: readonly ChosenScheme[];
}

/** How a sentence assigns a grade. */
export interface Assignment {
  readonly rule: ProseRule;
  /** Said instead of the rule, where the grade is less sure than the rule is. */
  readonly grounds?: ProseGrounds;
  /** The verb or noun that assigns it: the subject stands before it, or is its object. */
  readonly anchor: Range;
  /** The frame that lent its verb, where the grade has none of its own. */
  readonly lentBy?: string;
  /** What is rated, where the verb has it as its object: "rated [the bank] Outstanding". */
  readonly object: Range | null;
}

/** Longer than any clause between a verb and its grade; keeps every look around it of bounded cost. */
const REACH = 200;

export function surround(
  text: string,
  sentence: Range,
  grade: FoundGrade,
  inHeadline: boolean,
  chosen: readonly ChosenScheme[],
): Surroundings {
  const before = text.slice(Math.max(sentence.start, grade.start - REACH), grade.start);
  const after = text.slice(grade.end, Math.min(sentence.end, grade.end + REACH));
  return {
    text,
    sentence,
    grade,
    before: before.replace(/["“‘']$/, ""),
    after: after.replace(/^([,.]?)["”’']/, "$1"),
    inHeadline,
    chosen,
  };
}

/** The anchor that ends `distance` characters into `before`, as a range of the text. */
export function anchorAt({ grade, before, text }: Surroundings, index: number, length: number): Range {
  const mark = /["“‘']/.test(text[grade.start - 1] ?? "") && !/["“‘']$/.test(before) ? 1 : 0;
  const start = grade.start - mark - before.length + index;
  return { start, end: start + length };
}

/** A grade whose own form shows that it is one: in marks, capitalised, a symbol or a number on a scale. */
export function showsItself({ grade, text }: Surroundings): boolean {
  if (grade.marked || grade.capital || grade.shape === "stars" || grade.shape === "out-of") return true;
  return /\d/.test(text.charAt(grade.end - 1)); // "segment 3", "class 2"
}
