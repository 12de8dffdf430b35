import type { BlockDraft } from "../canonical/block-draft.js";
import { dateLine, endsSentence, hasHeadlineVerb, isReference } from "../lines.js";
import { afterMarker } from "../markers.js";
import type { Candidate } from "./candidates.js";
import { isAddress, letterheadName } from "./letterhead-name.js";

/**
 * What the lines above the headline name, "" for a line without a name, as long as one line is left to be the
 * headline. Short lines above a bare "NEWS RELEASE" belong to the letterhead whatever they say: a
 * person, a street, a motto.
 */
export function leadingLetterhead(
  candidates: readonly Candidate[],
  drafts: readonly BlockDraft[],
  body: number,
): readonly string[] {
  const prose = drafts
    .slice(body)
    .map(({ text }) => text)
    .join("\n");
  const marker = drafts.slice(0, body).findLastIndex(({ text }) => isBareMarker(text));
  const above = candidates.filter(({ draft }) => draft < marker).map(({ text }) => text);
  const headed = above.length <= MOST_LINES && above.every(couldHead);
  const names: string[] = [];
  for (const { draft, text } of candidates.slice(0, -1)) {
    const addressed = isAddress(drafts[draft + 1]?.text ?? "") && couldHead(text) ? text : null;
    const name = letterheadName(text, prose) ?? addressed ?? (headed && draft < marker ? "" : null);
    if (name === null) break;
    names.push(name);
  }
  return names;
}

/** The first name among such lines; a ministry rather than its state: "Government of New Carrow", "Department of Fisheries". */
export function issuerAmong(names: readonly string[]): string | null {
  const [first, ...others] = names.filter((name) => name !== "");
  const below = first !== undefined && STATE.test(first) ? others[0] : undefined;
  return below ?? first ?? null;
}

const STATE =
  /^(?:the\s)?(?:\p{L}+\s){0,2}(?:government|republic|kingdom|commonwealth|state|states|province|dominion|sultanate) of\s|^(?:\p{L}+[’']s?\s)?\p{L}+ government$/iu;

/** "NEWS RELEASE", "News release 14/2025" */
function isBareMarker(text: string): boolean {
  const rest = afterMarker(text);
  return rest !== null && (rest === "" || isReference(rest) || dateLine(rest) !== null);
}

const MOST_LINES = 4;

function couldHead(text: string): boolean {
  return text.split(" ").length <= MOST_WORDS && !hasHeadlineVerb(text) && !endsSentence(text);
}

const MOST_WORDS = 10;
