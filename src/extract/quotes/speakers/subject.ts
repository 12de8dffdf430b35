import { type Party, readJob, readParties } from "../../../language/names/index.js";
import { contains, lastStartingBy, type Range } from "../../../model/index.js";
import { readJointSurnames } from "./joint-surnames.js";

/** A name stands at most so far behind the job that leads to it. */
const REACH = 200;

/**
 * The parties of an attribution's subject. Where it has only a job, the name may stand just behind it:
 * "said Acme graduate and ghostwriter | Jo Lee", "Executive Director | Gina Caruso".
 */
export function readSubject(text: string, subject: Range, narration: readonly Range[]): readonly Party[] {
  const parties = readJointSurnames(text, subject) ?? readParties(text, subject);
  const [only] = parties;
  if (only === undefined || parties.length > 1) return parties;
  if (only.kind === "person" && only.role === null) return [withJobBelow(text, only, subject)];
  if (only.kind === "document") return authorsBehind(text, subject, narration) ?? parties;
  if (only.kind !== "unnamed" || only.role === null) return parties;
  const end = Math.min(passageEnd(narration, subject), subject.end + REACH);
  const joined = /^(?:,? and |,? & |, )/.test(text.slice(subject.end, subject.end + 6));
  if (!joined || end <= subject.end) return parties;
  const [further, ...others] = readParties(text, { start: subject.start, end });
  return further?.kind === "person" && others.length === 0 ? [further] : parties;
}

/** "Al Finn ¶ Chairman, Acme plc": the job on the line below a name that fills its own. */
function withJobBelow(text: string, party: Party, { end }: Range): Party {
  if (text.charAt(end) !== "\n") return party;
  const start = end + (text.charAt(end + 1) === "\n" ? 2 : 1);
  const line = text.indexOf("\n", start);
  const below = { start, end: line < 0 ? text.length : line };
  if (below.end - below.start > LONGEST_JOB || /[.!?:”"]$/.test(text.slice(below.start, below.end)))
    return party;
  const job = readJob(text, below);
  return job === null
    ? party
    : { ...party, role: job.role, organisation: job.organisation ?? party.organisation };
}

/** In characters: a line with a job. */
const LONGEST_JOB = 120;

/** "according to a report | by Education Scotland": its author speaks. */
function authorsBehind(text: string, subject: Range, narration: readonly Range[]): readonly Party[] | null {
  const by = /^ (?:by|from) (?=(?:the )?\p{Lu})/u.exec(text.slice(subject.end, subject.end + 12));
  if (by === null) return null;
  const start = subject.end + by[0].length;
  const end = Math.min(passageEnd(narration, subject), start + REACH);
  const authors = readParties(text, { start, end }).filter(
    ({ kind }) => kind === "organisation" || kind === "person",
  );
  return end > start && authors.length > 0 ? authors : null;
}

/** The end of the passage that a subject stands in; passages are in order. */
function passageEnd(narration: readonly Range[], subject: Range): number {
  const passage = narration[lastStartingBy(narration, subject.end - 1)];
  return passage !== undefined && contains(passage, subject) ? passage.end : subject.end;
}
