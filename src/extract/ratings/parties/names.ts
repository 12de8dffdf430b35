import {
  MEMBERS_AND_PAPERS,
  ORDINARY_WORDS,
  SENTENCE_OPENERS,
  STAND_INS,
} from "../../../knowledge/capitalised-words.js";
import { FUNCTION_WORDS } from "../../../knowledge/function-words.js";
import { MONTHS } from "../../../knowledge/months.js";
import { STREET_WORDS } from "../../../knowledge/organisation-words.js";
import { allMatches } from "../../../language/all-matches.js";
import { flatMap } from "../../../language/flat-map.js";
import type { Range } from "../../../model/index.js";

/** Three Rivers and Aldmoor NHS Foundation Trust · St Bride’s · T+T · Harbor & Main · Line 4 Extension · FrostLine 300 */
const NAME =
  /(?:[A-ZÀ-Þ][\wÀ-ÿ.&+’'-]*|\d+[A-Z]\w*)(?:(?:\s(?:of|and|for|the|&|at|de|la|du|van)){0,2}\s(?:[A-ZÀ-Þ&][\wÀ-ÿ.&+’'-]*)|\s\d{1,3}(?![\w%,.:/–-]|\s(?:stars?|out|per|percent|points|of|to|and|or|more|other|in)\b))*(?:\splc\b)?/g;

/**
 * "… on Monday. The trust …", "at ‘BBB+’. The outlook", "OLDWICK, N.J.--AM Best …": a full stop after a whole word or a
 * mark ends the name, and so does a long dash, and the possessive of whoever has the rating.
 */
const SENTENCE_ENDS =
  /(?<=[a-zà-ÿ]{3}|\d|[A-Z+]["”’'])[.!?]\s(?=[A-ZÀ-Þ])|--+|[’']s?\s(?=(?:[A-Z][\w-]*\s){0,5}(?:Rating|IDR|ICR|FSR)\b)/g;
const ABBREVIATION = /\b(?:Inc|Ltd|Corp|Bros|Prof|Messrs|Mass|Calif|Conn|Tenn|Wash|Univ|Dept|Intl)$/;

/** "[Staff at] Fernhollow House", "[Shares of] Talbrook". */
const BELONGING = new RegExp(
  `^(?:${MEMBERS_AND_PAPERS.join("|")})\\s(?:at|of|in|with|from|for)\\s(?:the\\s)?(?=[A-Z])`,
);
const MONTH = new RegExp(`^(?:${MONTHS.flat().join("|")})\\.?$`, "i");
const DAY = /^\d{1,2}(?:st|nd|rd|th)?,?\s(?:(?:19|20)\d\d,?\s)?/;
/** Number words open names too ("Three Rivers"), but alone they are none. */
const NUMBER = /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Some)$/;
const RATING_LABEL = /\b(?:Ratings?|FSR|ICR|IDR|BER|Grade|Score)\b.*?\b(?:of|for)\s(?=[A-Z])/;

/** Capitalised names in a range, without an opening article, "’s" or a sentence's first small word. */
export function namesIn(text: string, within: Range): readonly Range[] {
  const words = text.slice(within.start, within.end);
  return flatMap(allMatches(words, NAME), (match) => {
    if (/[(:]\s?$/.test(words.slice(Math.max(0, match.index - 2), match.index))) return [];
    const start = within.start + match.index;
    return flatMap(withinSentences(match[0]), ([from, to]) => {
      const trimmed = trimName(text, start + from, start + to, within);
      return trimmed === null ? [] : [trimmed];
    });
  });
}

/** The parts of a run of capitalised words that no end of a sentence divides. */
function withinSentences(run: string): readonly (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let from = 0;
  for (const { 0: end, index } of allMatches(run, SENTENCE_ENDS)) {
    if (ABBREVIATION.test(run.slice(from, index))) continue;
    parts.push([from, index]);
    from = index + end.length;
  }
  return [...parts, [from, run.length]];
}

function trimName(text: string, from: number, to: number, within: Range): Range | null {
  const label = RATING_LABEL.exec(text.slice(from, to));
  let start = from + (label === null ? 0 : label.index + label[0].length);
  start += BELONGING.exec(text.slice(start, to))?.[0].length ?? 0;
  let end = to - (/(?:[’']s|[’'])$/.exec(text.slice(from, to))?.[0].length ?? 0);
  if (!/\b(?:Inc|Ltd|Co|Corp|Bros|St|Jr|S\.A|N\.V|S\.p\.A)\.$/.test(text.slice(start, end)))
    end -= text[end - 1] === "." ? 1 : 0;
  for (;;) {
    const first = /^(\S+)(\s+)?/.exec(text.slice(start, Math.min(end, start + 60)));
    if (first === null) return null;
    const [whole, word = "", space] = first;
    const alone = space === undefined;
    const isModifier =
      (SENTENCE_OPENERS.has(word) && !/^H(?:is|er)\sMajesty/.test(text.slice(start, end))) ||
      /-(?:based|led|run|owned|backed|listed|rated)$/.test(word);
    if (!isModifier && !/^(?:of|and|for|the|&|at|on)$/.test(word) && !(alone && NUMBER.test(word))) break;
    start += whole.length;
    // "On February 20 Parliament Street Securities …": the day goes with its month.
    if (MONTH.test(word)) start += DAY.exec(text.slice(start, end))?.[0].length ?? 0;
    if (start >= end) return null;
  }
  const name = text.slice(start, end);
  if (isPlainPossessor(text, name, { start, end })) return null;
  if (STAND_INS.has(name) || /\s(?:Rating|IDR|ICR|FSR)$/.test(name)) return null;
  // A sentence's first word has its capital from the sentence: "Joint work on …".
  const opens =
    opensSentence(text, start, within) && !/[\s.&+]/.test(name) && /^\s[a-z]/.test(text.slice(end, end + 2));
  if (
    opens &&
    !/^[A-Z][a-z]*[A-Z]|^[A-Z]{2,}/.test(name) &&
    !standsInside(text, name) &&
    !(VERB_AFTER.test(text.slice(end, end + 14)) && isOpeningName(text, name))
  )
    return null;
  return end > start ? { start: withHouseNumber(text, start, end), end } : null;
}

const STREET = new RegExp(`\\s(?:${STREET_WORDS.join("|")})$`, "i");
const HOUSE_NUMBER =
  /(?:^|[\n.;,(“"]\s?|\b(?:at|of|for|building|tower|office|offices|and)\s)(\d{1,4}[A-Z]?\s)$/;

/** "[1 Harbour Square], the new headquarters": a building is called by its address. */
function withHouseNumber(text: string, start: number, end: number): number {
  if (!STREET.test(text.slice(start, end))) return start;
  const number = HOUSE_NUMBER.exec(text.slice(Math.max(0, start - 16), start))?.[1];
  return number === undefined ? start : start - number.length;
}

/** "[Children]’s services in Norbury", "[Officers]’ union": people of a place, not a name. */
function isPlainPossessor(text: string, name: string, { start, end }: Range): boolean {
  return (
    PEOPLE.has(name) &&
    /^[’'](?:s\s|\s)[a-z]/.test(text.slice(end, end + 4)) &&
    !/[A-Z][\w]*\s$/.test(text.slice(Math.max(0, start - 20), start))
  );
}

const PEOPLE: ReadonlySet<string> = new Set([
  ...MEMBERS_AND_PAPERS,
  "Women",
  "Men",
  "People",
  "Adults",
  "Boys",
  "Girls",
]);

function opensSentence(text: string, start: number, within: Range): boolean {
  return (
    start === within.start || /(?:^|[.!?]["”’)]?\s|\n|["“‘])$/.test(text.slice(Math.max(0, start - 3), start))
  );
}

/** Ends of ordinary words: "Leadership", "Planning", "Recently", "Surgery". */
const ORDINARY_ENDING =
  /(?:ing|ed|ly|ship|[ts]ion|ment|ance|ence|ness|ity|ors?|ers?|ists?|ies|[^su]s|ures?|ery|ages?|hood|our|ics|acy|ogy|ice|work)$/;

const VERB_AFTER =
  /^\s(?:has|have|had|was|were|is|are|remains?|received|earned|achieved|scored|retained|got|gained|won|holds?|held|kept|said|rated|awarded|moved|improved|dropped|rose|fell|also|again|now)\b/;

/** A word that opens a sentence, is printed in lower case nowhere, and has no ordinary word's ending: a name. */
export function isOpeningName(text: string, word: string): boolean {
  if (
    !/^[A-Z][a-zà-ÿ]{3,}$/.test(word) ||
    ORDINARY_ENDING.test(word) ||
    ORDINARY_WORDS.has(word) ||
    FUNCTION_WORDS.has(word.toLowerCase())
  )
    return false;
  return (
    !SENTENCE_OPENERS.has(word) &&
    !STAND_INS.has(word) &&
    !BELONGING.test(`${word} of A`) &&
    !isPrinted(text, word.toLowerCase())
  );
}

function isPrinted(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/\w/.test(`${text[at - 1] ?? ""}${text[at + word.length] ?? ""}`)) return true;
  return false;
}

/** Whether a word is printed with its capital inside a sentence too: then it is a name. */
function standsInside(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (/[a-z,;–—]\s$/.test(text.slice(Math.max(0, at - 2), at))) return true;
  }
  return false;
}
