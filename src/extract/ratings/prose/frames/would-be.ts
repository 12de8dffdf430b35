import { HYPOTHETICAL_CUES, TARGET_CUES } from "../../../../knowledge/rating-history.js";
import { anyOf } from "../phrases.js";
import { type Assignment, anchorAt, type Surroundings, showsItself } from "./frame.js";

const BE =
  /\b((?:target|goal|aim|ambition)\s(?:of|is)|aims?\sfor|aiming\sfor|hopes?\sfor|hoping\sfor|pushing\sfor|be|become|becoming|reach|reaching|achieve|achieving|move\sinto|moves?\sto|raise\sit\sto|achieve|attain|secure|regain|earn|hit|get\sto|targeting|eyeing|chasing|see|bring\s(?:it|them|(?:the|its|our)\s\w+)\s(?:back\s)?(?:up\s)?to|working\stowards?|work\stowards?|bid\sfor|bidding\sfor|on\s(?:track|course)\sfor|heading\sfor)\s(?:(?:an?|the|its|our|in|into|coveted|top|at|full|overall|[A-Z][\w&-]*)\s)*$/;
const CUE = new RegExp(`\\b(?:${anyOf([...HYPOTHETICAL_CUES, ...TARGET_CUES])}|if)\\b`, "i");

/** A grade that is wanted or imagined: could just as easily be a Satisfactory · its ambition is to reach C1. */
export function wouldBe(at: Surroundings): Assignment | null {
  const match = BE.exec(at.before);
  if (match === null || !showsItself(at) || !CUE.test(at.before)) return null;
  const isTier = at.grade.shape === "tier" && at.grade.readings[0]?.schemeId === null;
  if (isTier || at.grade.shape === "recommendation") return null;
  return {
    rule: "would-be",
    anchor: anchorAt(at, match.index, match[1]?.length ?? 0),
    object: null,
  };
}
