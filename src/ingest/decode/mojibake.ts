import { HIGH_CHARACTERS, windows1252Byte } from "./windows-1252.js";

/** UTF-8 that somebody read as Latin-1 or windows-1252 and saved again: "â€œ", "Ã©", "Â£". */
export interface Repair {
  readonly text: string;
  /** The first place that was mended, for the issue; null where nothing was. */
  readonly example: { readonly before: string; readonly after: string } | null;
}

/** Text that went through the wrong charset twice needs two rounds. */
const ROUNDS = 2;

export function repairMojibake(text: string): Repair {
  let repaired = text;
  let example: Repair["example"] = null;
  for (let round = 0; round < ROUNDS && isSuspect(repaired); round++) {
    repaired = repaired.replace(RUN, (before) => {
      const after = decodeAgain(before);
      if (after === null) return before;
      example ??= { before, after };
      return after;
    });
  }
  return { text: repaired, example };
}

/** A lead byte and its continuation bytes, as windows-1252 shows them, one sequence after another. */
const TAIL = `[\u0080-\u00bf${HIGH_CHARACTERS}]`;
const RUN = new RegExp(`(?:[\u00c2-\u00df]${TAIL}|[\u00e0-\u00ef]${TAIL}${TAIL}?|\u00f0${TAIL}{3})+`, "g");

/**
 * The lead bytes of Latin letters, punctuation and emoji. The others begin a run only by chance: the É
 * and » of «CAFÉ» are a sequence too, but of a script that no one wrote here.
 */
const SURE_LEADS = "\u00c2\u00c3\u00e2\u00f0";
const SURE_LEAD = new RegExp(`[${SURE_LEADS}]`);
const MAYBE_MOJIBAKE = new RegExp(`${SURE_LEAD.source}${TAIL}`);

/** A search for one letter at a time is four times as fast as one for them all, and most texts have none. */
function isSuspect(text: string): boolean {
  return [...SURE_LEADS].some((lead) => text.includes(lead)) && MAYBE_MOJIBAKE.test(text);
}

function decodeAgain(run: string): string | null {
  if (!SURE_LEAD.test(run)) return null;
  const bytes = Uint8Array.from(run, windows1252Byte);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // The third byte of a closing quote (9D) is none in windows-1252 and gets lost on the way.
    return LOST_CLOSING_QUOTE.test(run) ? run.replace(LOST_CLOSING_QUOTE, "”") : null;
  }
}

const LOST_CLOSING_QUOTE = /^â€$/;
