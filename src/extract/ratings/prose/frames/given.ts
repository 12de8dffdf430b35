import { fold } from "../phrases.js";
import { type Assignment, anchorAt, type Surroundings, showsItself } from "./frame.js";
import { DETERMINERS, GIVING, HOLDING } from "./patterns.js";

/** Up to three capitalised words of a scheme or rater: "achieved BREEAM Outstanding", "a Charity Navigator four-star". */
const NAMED = "(?:\\s(?:[A-Z][\\w.&’'®™-]*)){0,4}";
const GIVEN = new RegExp(`\\b(${GIVING})${DETERMINERS}(${NAMED})\\s?$`);
const HELD = new RegExp(`\\b(${HOLDING})${DETERMINERS}(${NAMED})\\s?$`);

/**
 * The grade itself is given, without a noun beside it:
 *
 *   received an “A” · earned its 15th consecutive ‘A’ · awarded the maximum four stars · achieved BREEAM Outstanding ·
 *   retained G1 · scored 88 out of 100 · holds WiredScore Platinum · has an A+ from the …
 */
export function given(at: Surroundings): Assignment | null {
  if (!showsItself(at) || !standsAlone(at)) return null;
  const match = GIVEN.exec(at.before) ?? held(at);
  if (match === null) return null;
  const [, verb = "", named = ""] = match;
  if (named !== "" && isActive(at.before, match.index, verb) && !namesScheme(named, at)) return null;
  if (
    isBareLetter(at) &&
    !/\b(?:an?|its|their|his|her|another|straight|consecutive|successive|grade|overall|\d(?:st|nd|rd|th))\s$/.test(
      at.before,
    )
  )
    return null;
  if (at.grade.shape === "recommendation" && !at.grade.marked) return null;
  // A medal may be a prize: without a scheme of its own see programme.ts.
  if (at.grade.shape === "tier" && !(at.grade.capital && at.grade.readings[0]?.schemeId !== null))
    return null;
  return { rule: "given", anchor: anchorAt(at, match.index, verb.length), object: null };
}

/** "NHTSA gave the Fjell five stars": behind an active verb of giving stands who gets it. */
function isActive(before: string, start: number, verb: string): boolean {
  if (/^(?:gave|gives|assigns)$/.test(verb)) return true;
  return (
    /^(?:awarded|given|handed|granted|assigned)$/.test(verb) &&
    !/\b(?:was|were|been|being|be|is|are|got|gets)\s(?:\w+\s)?$/.test(
      before.slice(Math.max(0, start - 30), start),
    )
  );
}

/** "awarded a Charity Navigator four-star …", "gave the AAA Five Diamond …": the name of the scale itself. */
function namesScheme(named: string, { chosen }: Surroundings): boolean {
  const words = fold(named).trim();
  return chosen.some(({ scheme: { name, aliases, issuer } }) =>
    [name, ...aliases, issuer.name, ...issuer.aliases].some((known) => words.includes(fold(known))),
  );
}

/** A capital alone may open a title: "with Mayor Pappas A Long Look". */
function isBareLetter({ grade, text }: Surroundings): boolean {
  return (
    grade.shape === "symbol" &&
    !grade.marked &&
    grade.end - grade.start === 1 &&
    /[A-Z]/.test(text[grade.start] ?? "")
  );
}

/** Holding says little: "has four stars" may be a flag. It wants a rater after the grade, or marks. */
function held(at: Surroundings): RegExpExecArray | null {
  const match = HELD.exec(at.before);
  if (match === null) return null;
  if (
    match[2] === "" &&
    /^(?:h[eo]ld(?:s|ing)?|had)$/.test(match[1] ?? "") &&
    at.grade.capital &&
    at.grade.readings[0]?.schemeId !== null
  )
    return match;
  const onPlatform =
    /^On\s(?:the\s)?[A-Z][\w.’'&\s]{1,40}?,?\s(?:it|they|we|the\s\w+|[A-Z]\w+)\s(?:now\s|also\s)?$/.test(
      at.before.slice(0, match.index),
    );
  if (onPlatform) return match;
  const rater = /^\s(?:from|by|on|with|at)\s(?:the\s)?[A-Z]|^\sin\s(?:[\w’'-]+\s){1,6}?[Gg]uide\b/.test(
    at.after,
  );
  // "Last year it had three hats": marks that no scheme counts, at a time.
  const isMark = at.grade.shape === "stars" && at.grade.readings.every(({ best }) => best === null);
  const dated = isMark && /\b(?:[Ll]ast\syear|[Pp]reviously|[Ii]n\s(?:19|20)\d\d)\b/.test(at.before);
  return rater || match[2] !== "" || dated ? match : null;
}

/** "a four-star hotel", "an A level": a noun after the grade takes it over. */
function standsAlone({ after }: Surroundings): boolean {
  return /^(?:\s?$|[,.;:)!?\]–—-]|\s(?:overall|and|or|for|from|by|on|in|at|to|with|while|but|after|following|under|as|this|last|again|when|across|rating|grade|score|status|certification|certificate|accreditation|designation|award|classification|because|\(|–|—|-|out|up|down|rated|[A-Z]))/.test(
    after,
  );
}
