import type { Bound, Document } from "../../../model/index.js";
import { readBound } from "../bound.js";
import type { Quantity } from "../quantity.js";
import { type Token, tokenize } from "./tokens.js";

/** A quantity and the words around it, within its sentence: all that a rule of meaning looks at. */
export interface Scene {
  readonly text: string;
  readonly quantity: Quantity;
  /** The quantity before it in the same sentence. */
  readonly previous: Quantity | null;
  /** Words to its left, nearest last, without its bound ("more than") and empty words ("only", "a"). */
  readonly left: readonly Token[];
  /** Words to its right, nearest first, without its bound ("or more"). */
  readonly right: readonly Token[];
  readonly bound: Bound;
  /** An article stands before the number, so that it belongs to the noun behind: "achieved a 14% clearance rate". */
  readonly modifies: boolean;
}

/** What a reader takes in around a figure; longer sentences are cut. */
const REACH = 150;

/** What stands between a number and its words without a say: a footnote mark, the count behind it. */
const ASIDE =
  /^(?:[*†‡]+|\d{1,2}(?=[\s,.]))?(?:\s?\((?:n\s?=\s?)?\d[\d,]*(?:\s?(?:of|out of|\/)\s?\d[\d,]*)?(?:\s[a-z]+){0,2}\))?/;

export function sceneOf(
  { text }: Document,
  sentence: { readonly start: number; readonly end: number },
  quantity: Quantity,
  previous: Quantity | null,
): Scene {
  const left = tokenize(text, Math.max(sentence.start, quantity.start - REACH), quantity.start);
  const end = Math.min(sentence.end, quantity.end + REACH);
  const right = tokenize(
    text,
    quantity.end + (ASIDE.exec(text.slice(quantity.end, end))?.[0].length ?? 0),
    end,
  );
  const { bound, leftEnd, rightStart } = readBound(left, right, quantity.bound);
  const modifies = left.slice(leftEnd).some(({ word }) => word === "a" || word === "an" || word === "the");
  return {
    text,
    quantity,
    previous,
    left: left.slice(0, leftEnd),
    right: right.slice(rightStart),
    bound,
    modifies,
  };
}
