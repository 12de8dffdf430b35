import type { Document } from "../../../model/index.js";
import type { Scene } from "../narration/scene.js";
import type { Token } from "../narration/tokens.js";
import type { Attribution } from "../quotation.js";
import { accordingTo, asPutIt } from "./according-to.js";
import { caption } from "./caption.js";
import { describedAs } from "./described-as.js";
import { forWhom } from "./for-whom.js";
import { label } from "./label.js";
import { labelBefore } from "./label-before.js";
import { leadInverted } from "./lead-inverted.js";
import { leadVerb } from "./lead-verb.js";
import { mood } from "./mood.js";
import { nameLine } from "./name-line.js";
import { nounCue } from "./noun-cue.js";
import { participle } from "./participle.js";
import { personClause } from "./person-clause.js";
import { pointingBack } from "./pointing-back.js";
import { reaction } from "./reaction.js";
import { reported } from "./reported.js";
import type { Sieve } from "./sieve.js";
import { signOff } from "./sign-off.js";
import { signature } from "./signature.js";
import { sourceBefore } from "./source-before.js";
import { tailDirect } from "./tail-direct.js";
import { tailInverted } from "./tail-inverted.js";
import { tailNoun } from "./tail-noun.js";
import { voted } from "./voted.js";

/** High precision first: the first that answers decides. A tag behind a quotation binds closer than a lead. */
const SIEVES: readonly Sieve[] = [
  tailInverted,
  tailDirect,
  tailNoun,
  pointingBack,
  leadInverted,
  label,
  asPutIt,
  leadVerb,
  participle,
  describedAs,
  accordingTo,
  nounCue,
  nameLine,
  signature,
  caption,
  signOff,
  labelBefore,
  mood,
  reaction,
  sourceBefore,
  forWhom,
  personClause,
  reported,
  voted,
];

/** What the narration right around a passage says about its speaker; null where it says nothing. */
export function attribute(scene: Scene, document: Document): Attribution | null {
  const found = firstAnswer(scene, document);
  if (found !== null) return found;
  const head = headOfList(scene.lead);
  return head === null ? null : firstAnswer({ ...scene, lead: head, tail: [], after: null }, document);
}

function firstAnswer(scene: Scene, document: Document): Attribution | null {
  for (const sieve of SIEVES) {
    const found = sieve(scene, document);
    if (found !== null) return found;
  }
  return null;
}

/** The lead of the first in a list of fragments: [called it] “bold”, “fair” and “long overdue”. */
function headOfList(lead: readonly Token[]): readonly Token[] | null {
  let at = lead.length;
  while (isOfList(lead[at - 1])) at--;
  return lead.slice(at).some(({ kind }) => kind === "quotation") ? lead.slice(0, at) : null;
}

function isOfList(token: Token | undefined): boolean {
  return token?.kind === "comma" || token?.kind === "quotation" || token?.lower === "and";
}
