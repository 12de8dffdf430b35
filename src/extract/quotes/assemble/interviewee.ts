import { INTERVIEW_CUES } from "../../../knowledge/speaker-words.js";
import { readParties } from "../../../language/names/index.js";
import type { Document, Range } from "../../../model/index.js";
import type { Attribution } from "../quotation.js";
import type { Remark } from "../remark.js";

/**
 * Who answers where a question stands alone in the paragraph before: whoever the heading says was asked.
 *
 *   Q&A with Ruth Bell, the new director ¶ What will you change first? ¶ “The heating.”
 */
export function interviewee(document: Document, { scene }: Remark): Attribution | null {
  const question = document.blocks[scene.passage.runs[0].block - 1];
  if (question === undefined || scene.before !== null || document.text.charAt(question.end - 1) !== "?")
    return null;
  for (const block of document.blocks.slice(0, FIRST_BLOCKS)) {
    const subject = askedIn(document.text, block);
    if (subject !== null) return { cue: null, subject, rule: "interviewee", grounds: "interviewee" };
  }
  return null;
}

/** The heading and what stands around it. */
const FIRST_BLOCKS = 6;

/** Behind "Q&A with", "Interview with", "Five questions for". */
function askedIn(text: string, { start, end }: Range): Range | null {
  const line = text.slice(start, Math.min(end, start + 200));
  const cue = INTERVIEW_CUES.find((words) => line.toLowerCase().includes(words));
  if (cue === undefined) return null;
  const from = start + line.toLowerCase().indexOf(cue) + cue.length;
  const comma = text.slice(from, end).search(/[,:;–—]/);
  const subject = { start: from, end: comma < 0 ? end : from + comma };
  const [party, ...others] = readParties(text, subject);
  return party?.kind === "person" && party.name !== null && others.length === 0 ? party.name : null;
}
