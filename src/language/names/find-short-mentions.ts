import { type Range, spanAt } from "../../model/index.js";
import { allMatches } from "../all-matches.js";
import { flatMap } from "../flat-map.js";
import { isRoleNoun } from "./lexicon.js";
import { nameWords } from "./name-words.js";
import type { Party } from "./party.js";
import { fold } from "./tokens.js";

/** A capitalised word; Latin letters, an apostrophe or hyphen inside. */
const CAPITALISED = /[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ž]*(?:[’'-][A-Za-zÀ-ÖØ-öø-ž]+)*/g;

/**
 * The places where people already known are named by one word or by the end of their name: "Hale" and "Robert"
 * for Robert Hale, also in "Hale’s"; "Gullholm Krag" for Sidsel Gullholm Krag. `known` has the words by which
 * a person may be named alone, folded, with the words that may stand before them in the name. Linear in the
 * length of the passages.
 */
export function findShortMentions(
  text: string,
  passages: readonly Range[],
  known: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Party[] {
  if (known.size === 0) return [];
  return flatMap(passages, ({ start, end }) => {
    const found: Party[] = [];
    let before: Range | null = null;
    for (const match of allMatches(text.slice(start, end), CAPITALISED)) {
      const word = match[0].replace(/['’]s$/, "");
      const at = { start: start + match.index, end: start + match.index + word.length };
      const middle = known.get(fold(word));
      if (middle !== undefined && !ownsJob(text, at.end)) {
        const opens = before !== null && isMiddle(text, before, at, middle);
        found.push(
          shortMention(text, { start: opens && before !== null ? before.start : at.start, end: at.end }),
        );
      }
      before = at;
    }
    return found;
  });
}

/** "Prairie View administrator": the capitals tell whose. */
function ownsJob(text: string, end: number): boolean {
  const next = /^ (\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1];
  return next !== undefined && isRoleNoun(next);
}

/** "Gullholm" right before "Krag", where that is in the full name. */
function isMiddle(text: string, before: Range, at: Range, middle: ReadonlySet<string>): boolean {
  return text.slice(before.end, at.start) === " " && middle.has(fold(text.slice(before.start, before.end)));
}

function shortMention(text: string, { start, end }: Range): Party {
  const name = spanAt(text, start, end);
  return {
    kind: "person",
    start,
    end,
    name,
    words: nameWords(name.text),
    title: null,
    role: null,
    organisation: null,
    gender: null,
  };
}
