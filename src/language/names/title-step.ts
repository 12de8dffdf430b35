import { TITLE_OR_NAME } from "../../knowledge/titles-and-ranks.js";
import { isNumberWord } from "../number-words.js";
import { isFirstName } from "./gender.js";
import {
  endsJob,
  honorificAt,
  isJob as isJobNoun,
  isPluralRoleNoun,
  isRoleDomain,
  isRoleModifier,
  rankAt,
} from "./lexicon.js";
import { nameEnd } from "./person-name.js";
import { bodyEnd, bracketedFieldEnd, domainEnd, isInPost, isStanding, portfolioEnd } from "./role/index.js";
import { type Token, wordAt } from "./tokens.js";

/** How many tokens at `i` are a title or end a job, so that a name may begin behind them. */
export function titleStep(tokens: readonly Token[], from: number, i: number): number {
  const token = tokens[i];
  if (token === undefined || token.kind === "quote") return 0;
  if (token.kind === "comma") return i > from ? fieldBehindComma(tokens, i) - i : 0;
  if (isNameInDisguise(tokens, from, i)) return 0;
  const isJob = endsJob(tokens, i) || isSharedJob(tokens, i);
  const step = Math.max(honorificAt(tokens, i), rankAt(tokens, i), isJob ? 1 : 0);
  return step === 0 ? 0 : fieldEnd(tokens, bracketedTitleEnd(tokens, i + step)) - i;
}

/** The end of ", Marketing" in "SVP, Marketing Ann Reed", where a whole name stands behind it; else of the comma. */
function fieldBehindComma(tokens: readonly Token[], comma: number): number {
  let end = comma + 1;
  while (tokens[end]?.capital && isRoleDomain(wordAt(tokens, end))) end++;
  return end > comma + 1 && nameEnd(tokens, end) > end + 1 ? end : comma + 1;
}

/** "Co-founders Ada Finn and Bo Dean": a job of several before two names. */
function isSharedJob(tokens: readonly Token[], at: number): boolean {
  if (!isPluralRoleNoun(wordAt(tokens, at))) return false;
  const end = nameEnd(tokens, at + 1);
  const isFollowed = ["and", "&"].includes(wordAt(tokens, end)) && nameEnd(tokens, end + 1) > end + 2;
  return end > at + 2 && (isFollowed || end === tokens.length);
}

/** "Secretary (of State) (for Transport)": the fields of work behind a job. */
function fieldEnd(tokens: readonly Token[], at: number): number {
  if (isInPost(tokens, at)) return at + 2;
  if (isStanding(tokens, at)) return fieldEnd(tokens, at + 1);
  if (wordAt(tokens, at) === "of" && isNumberWord(wordAt(tokens, at + 1))) return at + 2; // "mother of two Ann Reed"
  const bracketed = bracketedFieldEnd(tokens, at);
  if (bracketed > at) return bracketed;
  const portfolio = Math.max(portfolioEnd(tokens, at - 1, at, true), bodyEnd(tokens, at, true));
  if (portfolio > at) return fieldEnd(tokens, portfolio);
  if (!["of", "for", "to"].includes(wordAt(tokens, at))) return at;
  const end = domainEnd(tokens, at + 1);
  return end > at + 1 ? fieldEnd(tokens, end) : at;
}

/** "Bo Dean", "Mary Baker Eddy", "Dean Smith": a title's or a job's word that is part of a name. */
export function isNameInDisguise(tokens: readonly Token[], from: number, i: number): boolean {
  const token = tokens[i];
  const previous = tokens[i - 1];
  if (token === undefined || !token.capital) return false;
  if (i > from + 1 && isAddressed(tokens, i - 2)) return true;
  if (
    i > from &&
    previous?.capital &&
    !previous.possessive &&
    !isJobNoun(token.folded) &&
    ((isFirstName(previous.folded) && !isRoleModifier(previous.folded)) || /^[A-Z]\.$/.test(previous.text))
  )
    return true;
  const behind = nameEnd(tokens, i + 1) - i; // "Dean of Students" has none
  return i === from && !token.caps && TITLE_OR_NAME.has(token.folded) && behind > 1 && behind < 3;
}

/** "Ms. Farida (Contractor)" */
function isAddressed(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at + 1];
  return honorificAt(tokens, at) === 1 && first?.capital === true && !isRoleModifier(first.folded);
}

/** The end of "(Mrs.)" or "(Retd.)" behind a title, or `at`. */
export function bracketedTitleEnd(tokens: readonly Token[], at: number): number {
  const isTitle = honorificAt(tokens, at + 1) === 1 || RETIRED.has(wordAt(tokens, at + 1));
  return tokens[at]?.kind === "open" && isTitle && tokens[at + 2]?.kind === "close" ? at + 3 : at;
}

const RETIRED: ReadonlySet<string> = new Set("retd ret rtd retired".split(" "));

export function beginsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.kind === "word" && nameEnd(tokens, at) > at;
}
