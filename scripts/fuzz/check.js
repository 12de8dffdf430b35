// What must hold for every input: a record or a clear issue, spans that slice back, no crash that a net caught, a
// time that grows with the length only, and the same again for the same bytes.
import { KINDS } from "./kinds.js";

/** Issues that say that a rule of ours failed. */
const OURS = new Set(["I199", "V199", "E101", "V101", "V102", "S104"]);

/** Milliseconds of processor time: some for any input, and some for each byte; pages need more than this rarely. */
const TIME = { any: 250, perByte: 0.03 };

/** @returns {Promise<string | null>} what is wrong, in one line that is the same for the same fault */
export async function complaintAbout(kind, bytes) {
  const first = await attempt(kind, bytes);
  if (first.complaint !== null) return first.complaint;
  if (first.milliseconds > limitFor(bytes)) {
    const again = await attempt(kind, bytes);
    if (again.milliseconds > limitFor(bytes)) return `slow: more than ${TIME.perByte} ms a byte`;
  }
  return null;
}

/** Whether the same bytes give the same outcomes; it costs a second reading, so it is asked for now and then. */
export async function isRepeatable(kind, bytes) {
  const [first, second] = [await attempt(kind, bytes), await attempt(kind, bytes)];
  return JSON.stringify(first.outcomes) === JSON.stringify(second.outcomes);
}

async function attempt(kind, bytes) {
  const before = process.cpuUsage();
  try {
    const outcomes = await KINDS[kind].read(bytes);
    const milliseconds = process.cpuUsage(before).user / 1000;
    const complaint = outcomes.map(complaintAboutOutcome).find((found) => found !== null) ?? null;
    return { outcomes, milliseconds, complaint };
  } catch (error) {
    const complaint = KINDS[kind].isClear(error)
      ? null
      : `thrown: ${error.name}: ${error.message} ${placeOf(error)}`;
    return { outcomes: null, milliseconds: process.cpuUsage(before).user / 1000, complaint };
  }
}

function complaintAboutOutcome(outcome) {
  const ours = outcome.issues.find(({ code }) => OURS.has(code));
  if (ours !== undefined) return `${ours.code}: ${ours.message} ${ours.path?.replace(/\d+/g, "N") ?? ""}`;
  if (outcome.rejected) {
    return outcome.issues.some(({ severity }) => severity === "error") ? null : "rejected without an error";
  }
  return everySpanSlicesBack(outcome, outcome.text) ? null : "a span does not slice back";
}

/** Walks the record whatever its shape, so that a span that the validator forgets is seen too. */
function everySpanSlicesBack(value, text) {
  if (typeof value !== "object" || value === null) return true;
  const { start, end, text: words } = value;
  if (typeof start === "number" && typeof words === "string" && text.slice(start, end) !== words)
    return false;
  return Object.values(value).every((inner) => everySpanSlicesBack(inner, text));
}

function limitFor(bytes) {
  return TIME.any + TIME.perByte * bytes.length;
}

function placeOf(error) {
  return /dist\/[\w/.-]+:\d+/.exec(error.stack ?? "")?.[0] ?? "";
}
