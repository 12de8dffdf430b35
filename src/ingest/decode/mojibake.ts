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
  for (let round = 0; round < ROUNDS && MAYBE_MOJIBAKE.test(repaired); round++) {
    repaired = repaired.replace(RUN, (before) => {
      const after = decodeAgain(before);
      if (after === null) return before;
      example ??= { before, after };
      return after;
    });
  }
  return { text: repaired, example };
}

/** The windows-1252 characters of bytes 80 to 9F; the five that it leaves open stay control characters. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** A lead byte and its continuation bytes, as windows-1252 shows them, one sequence after another. */
const TAIL = `[\u0080-\u00bf${HIGH}]`;
const RUN = new RegExp(`(?:[\u00c2-\u00df]${TAIL}|[\u00e0-\u00ef]${TAIL}${TAIL}?|\u00f0${TAIL}{3})+`, "g");

/**
 * The lead bytes of Latin letters, punctuation and emoji. The others begin a run only by chance: the É
 * and » of «CAFÉ» are a sequence too, but of a script that no one wrote here.
 */
const SURE_LEAD = /[\u00c2\u00c3\u00e2\u00f0]/;
const MAYBE_MOJIBAKE = new RegExp(`${SURE_LEAD.source}${TAIL}`);

function decodeAgain(run: string): string | null {
  if (!SURE_LEAD.test(run)) return null;
  const bytes = Uint8Array.from(run, byteOf);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // The third byte of a closing quote (9D) is none in windows-1252 and gets lost on the way.
    return LOST_CLOSING_QUOTE.test(run) ? run.replace(LOST_CLOSING_QUOTE, "”") : null;
  }
}

const LOST_CLOSING_QUOTE = /^â€$/;

function byteOf(char: string): number {
  const code = char.charCodeAt(0);
  return code < 0x100 ? code : 0x80 + HIGH.indexOf(char);
}
