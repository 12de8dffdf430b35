import { DETERMINERS } from "../../knowledge/function-words.js";
import { honorificAt } from "./lexicon.js";
import { nameBehindOffice } from "./office.js";
import { nameEnd } from "./person-name.js";
import { isOrigin } from "./role/index.js";
import { isAdjective, runEnd } from "./run-end.js";
import { beginsName, titleStep } from "./title-step.js";
import { type Token, type TokenRange, wordAt } from "./tokens.js";

/** Titles and roles before the name: `to` is where the name begins. */
export function readPrefix(tokens: readonly Token[], at: number): TokenRange | null {
  let from = at;
  while (isArticle(tokens, from) || isOrigin(tokens[from]) || isAgeOf(tokens[from])) from++;
  const limit = runEnd(tokens, from);
  let cut = from;
  let i = from;
  while (i < limit) {
    if (cut > from && endsName(tokens, cut, i)) break;
    const step = titleStep(tokens, from, i);
    if (step > 0 && beginsName(tokens, i + step)) cut = i + step;
    i += Math.max(step, 1);
  }
  if (cut > from) return { from, to: cut };
  const behindOffice = nameBehindOffice(tokens, from, limit);
  if (behindOffice !== null) return { from, to: behindOffice };
  // "a jubilant Al Finn": words without a capital before the name say nothing about it
  while (from < limit && !beginsName(tokens, from) && isAdjective(tokens[from])) from++;
  return beginsName(tokens, from) ? { from, to: from } : null;
}

/** "the", "its"; not "Her" in "Her Excellency". */
function isArticle(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  return DETERMINERS.has(word) && (word === "the" || honorificAt(tokens, at) === 0);
}

/** "Assistant Attorney General Paul Hale of the Justice Department": behind a whole name "of" tells of where. */
function endsName(tokens: readonly Token[], name: number, at: number): boolean {
  return ["of", "from", "at"].includes(wordAt(tokens, at)) && at > name + 1 && nameEnd(tokens, name) === at;
}

/** "ten-year-old Ollie Grant", "34-year-old Ann Reed" */
function isAgeOf(token: Token | undefined): boolean {
  return token?.folded.endsWith("-year-old") ?? false;
}
