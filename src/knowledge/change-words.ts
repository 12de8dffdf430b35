import { words } from "./word-list.js";

/**
 * Words that say that a number is a rise or a fall, in the forms that occur in print. A word that may be either
 * ("moved", "improved", "changed") is listed as no direction. Source: the usual verbs of market and statistics
 * releases, checked by reading.
 */
export type Direction = "up" | "down";

const UP_VERBS = `
  rise rises rose risen rising grow grows grew grown growing increase increases increased increasing
  climb climbs climbed climbing surge surges surged surging jump jumps jumped jumping soar soars soared soaring
  gain gains gained gaining advance advanced advancing expand expands expanded expanding widen widens widened widening
  accelerate accelerated accelerating rally rallied rallying spike spiked spiking leap leapt leaped leaping
  swell swelled swollen boost boosts boosted boosting raise raises raised raising lift lifts lifted lifting
  hike hiked hiking strengthen strengthened appreciate appreciated escalate escalated balloon ballooned
  skyrocket skyrocketed skyrocketing rocketed rebound rebounded rebounding heighten heightened
  inch inched tick ticked added adding outgrew elevate elevated amplify amplified
  recover recovered recovering multiply multiplied multiplying`;

const DOWN_VERBS = `
  fall falls fell fallen falling drop drops dropped dropping decline declines declined declining
  decrease decreases decreased decreasing reduce reduces reduced reducing cut cuts cutting lower lowers lowered lowering
  slip slips slipped slipping slide slides slid sliding sink sank sunk plunge plunges plunged plunging
  plummet plummets plummeted plummeting tumble tumbles tumbled tumbling dip dips dipped dipping
  shrink shrinks shrank shrunk shrinking contracted contracting ease eases eased easing slump slumped slumping
  lost losing shed sheds shedding slash slashes slashed slashing trim trims trimmed trimming
  narrow narrows narrowed narrowing weaken weakened slow slows slowed slowing dwindle dwindled
  crash crashed recede receded soften softened retreat retreated depreciated halve diminish diminished
  minimize minimized minimizing curtail curtailed dilute diluted collapse collapsed collapsing
  nosedive nosedived nosediving cool cooled cooling thinned thinning compress compressed compressing erode eroded eroding`;

/** A change whose direction the word does not tell. */
const CHANGE_VERBS = `
  improve improves improved improving change changes changed changing move moves moved moving
  vary varies varied shift shifts shifted shifting swing swung adjusted deviate deviated edge edges edged edging`;

const UP_NOUNS = `
  rise rises increase increases growth gain gains jump jumps surge surges climb uptick boost boosts hike hikes upturn
  expansion uplift spike spikes leap leaps upswing appreciation acceleration cagr rebound rally raise
  enhancement markup`;

const DOWN_NOUNS = `
  fall falls drop drops decline declines decrease decreases reduction reductions cut cuts dip dips slump plunge
  contraction discount discounts rebate slowdown downturn slide shrinkage depreciation loss losses markdown
  drawdown pullback dilution cutback`;

const CHANGE_NOUNS =
  "improvement improvements change changes movement variation savings saving shift difference";

/** "54% less stress", "20% lower costs": the comparative says which way. */
const UP_COMPARATIVES = "more higher greater larger bigger dearer costlier extra";
const DOWN_COMPARATIVES = "less fewer lower smaller cheaper";
/** Qualities: whether that is more or less of something, the word alone does not tell. */
const OTHER_COMPARATIVES = `
  better worse faster slower stronger weaker longer shorter taller wider heavier lighter quieter cooler cleaner
  brighter quicker denser thicker thinner safer hotter deeper sharper smarter harder softer newer older younger`;

export const CHANGE_VERB_DIRECTIONS = directions(UP_VERBS, DOWN_VERBS, CHANGE_VERBS);
export const CHANGE_NOUN_DIRECTIONS = directions(UP_NOUNS, DOWN_NOUNS, CHANGE_NOUNS);
export const COMPARATIVE_DIRECTIONS = directions(UP_COMPARATIVES, DOWN_COMPARATIVES, OTHER_COMPARATIVES);

/** Verbs that tell a gain only with the number right behind them: "returned 9.4%", "adds 7% to"; not "returned by 9%". */
export const DIRECT_CHANGE_VERBS: ReadonlyMap<string, Direction> = new Map([
  ["returned", "up"],
  ["returning", "up"],
  ["add", "up"],
  ["adds", "up"],
]);

/** "up 12%", "down 6%", "ahead 3%", "off 2%". */
export const CHANGE_ADVERBS: ReadonlyMap<string, Direction> = new Map([
  ["up", "up"],
  ["ahead", "up"],
  ["upward", "up"],
  ["upwards", "up"],
  ["down", "down"],
  ["downward", "down"],
  ["off", "down"],
]);

/** Verbs of change that somebody does to something: "raised the dividend 5%"; "lower" may be an adjective. */
export const CAUSING_VERBS: ReadonlySet<string> = new Set(
  `cut cuts cutting raise raises raised raising lift lifts lifted lifting hike hikes hiked hiking increase increases
  increased increasing boost boosts boosted boosting reduce reduces reduced reducing lowers lowered lowering
  slash slashes slashed slashing trim trims trimmed trimming decrease decreases decreased decreasing`.split(
    /\s+/,
  ),
);

/** Verbs whose "at" gives a pace, no level: "is growing at 9%". */
export const PACED_VERBS: ReadonlySet<string> =
  words(`grow grows grew grown growing expand expands expanded expanding increasing rising contracting shrinking
  declining falling`);

/** Verbs that take one of these adverbs to tell a change: "gone up by", "brought down", "crept up". */
export const MOTION_VERBS: ReadonlySet<string> =
  words(`go goes going went gone come comes coming came move moves moving moved bring brings bringing brought
  push pushes pushing pushed drive drives driving drove driven trade trades trading traded edge edges edging edged
  creep creeps creeping crept inch inched inching nudge nudges nudged nudging tick ticks ticked ticking shoot shoots
  shooting shot pick picks picking picked drift drifts drifted drifting step stepped stepping scale scaled scaling
  ramp ramped ramping bid bidding dial dialled dialed trend trended trending`);

/** After these, "up" or "down" is no direction: "make up 40%", "take up 60%". */
export const PARTICLE_VERBS: ReadonlySet<string> =
  words(`make makes made making take takes took taken taking sign signs signed set sets end show shows
  back backs backed hold holds held hand handed turn turned own owned`);

/** "gave up 0.4%": the index lost it. */
export const GIVING_UP: ReadonlySet<string> = new Set("give gives gave given giving".split(" "));

/** "unchanged at 4.2%". */
export const FLAT_WORDS: ReadonlySet<string> = new Set(
  "unchanged flat steady stable static level constant".split(" "),
);

/** A verb or noun that spreads makes "from 5% to 7%" one range and no change. */
export const SPREAD_WORDS: ReadonlySet<string> = new Set(
  "range ranges ranged ranging anywhere vary varies varied varying between spanning spans depending interval ci".split(
    " ",
  ),
);

/** Verbs that put one number beside another: "outperforming the market by 6%". */
export const SURPASS_VERBS: ReadonlyMap<string, Direction> = new Map([
  ..."outperform outperforms outperformed outperforming surpass surpasses surpassed surpassing beat beats beating"
    .concat(" exceed exceeds exceeded exceeding top topped topping outpace outpaces outpaced outpacing")
    .split(" ")
    .map((word) => [word, "up"] as const),
  ..."trail trails trailed trailing underperform underperformed lag lagged lagging miss missed missing undercut"
    .split(" ")
    .map((word) => [word, "down"] as const),
]);

/** Direction by word; null where the word is a change without one. */
function directions(up: string, down: string, neither: string): ReadonlyMap<string, Direction | null> {
  const list = (words: string) => words.trim().split(/\s+/).filter(Boolean);
  return new Map<string, Direction | null>([
    ...list(up).map((word) => [word, "up"] as const),
    ...list(down).map((word) => [word, "down"] as const),
    ...list(neither).map((word) => [word, null] as const),
  ]);
}
