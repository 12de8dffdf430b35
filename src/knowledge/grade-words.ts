/**
 * Grades that stand in no scheme file, for any rater may give them.
 * Source: the constructions E33–E60 in the project's notes on ratings, and releases read.
 */

/** Analyst recommendations. Ordinary words all: a grade only beside a rating noun, a rating action or in marks. */
export const RECOMMENDATIONS = [
  "Strong Buy",
  "Moderate Buy",
  "Speculative Buy",
  "Strong Sell",
  "Buy",
  "Sell",
  "Hold",
  "Outperform",
  "Underperform",
  "Market Outperform",
  "Market Perform",
  "Sector Perform",
  "Sector Outperform",
  "Sector Underperform",
  "Peer Perform",
  "Perform",
  "Overweight",
  "Underweight",
  "Equal Weight",
  "Equal-Weight",
  "Neutral",
  "Accumulate",
  "Reduce",
  "Add",
  "Positive",
  "Negative",
] as const;

/** Grades in words of raters that no scheme describes. A grade only before a rating noun and beside its rater. */
export const NAMED_GRADES = [
  "AV Preeminent",
  "AV-Preeminent",
  "Preeminent",
  "Superior",
  "Superb",
  "Exceptional",
  "Excellent",
  "Outstanding",
  "Distinguished",
  "Very Good",
  "Exemplary",
  "Highly Commended",
] as const;

/** Medals and tiers. Names of prizes and places too: a grade only beside a scheme, a rating noun or a rating verb. */
export const TIERS = ["Platinum", "Gold", "Silver", "Bronze", "Diamond"] as const;

/** Agencies that print their name before the symbol: "CRISIL AA", "[ICRA]A1+". Source: their rating scales. */
export const SYMBOL_AGENCIES = [
  "CRISIL",
  "ICRA",
  "CARE",
  "IND",
  "ACUITE",
  "BWR",
  "IVR",
  "PACRA",
  "MARC",
] as const;

/**
 * What guides and boards count in the place of stars. Ordinary things all: a grade only where they are awarded
 * and a rater stands in the sentence. Source: restaurant, hotel, marina and campsite guides.
 */
export const COUNTED_MARKS = [
  "hats",
  "hat",
  "toques",
  "toque",
  "rosettes",
  "rosette",
  "Rosettes",
  "Rosette",
  "Keys",
  "Key",
  "acorns",
  "acorn",
  "anchors",
  "anchor",
  "pearls",
  "pearl",
  "crowns",
  "crown",
  "diamonds",
  "diamond",
  "globes",
  "pennants",
  "pennant",
  "leaves",
  "ticks",
  "paws",
  "spoons",
  "forks",
  "bells",
  "ribbons",
  "hearts",
  "heart",
  "keys",
  "moons",
  "suns",
] as const;

/** What numbered levels are called: "Level 2", "Band B", "Category One". */
export const LEVEL_NOUNS = ["Level", "Tier", "Band", "Stage", "Class", "Category", "Group"] as const;

/** Who gives such marks, by a word of its name: a guide, an association, a board. */
export const MARK_GIVERS = [
  "Guide",
  "Association",
  "Standard",
  "Scheme",
  "Award",
  "Awards",
  "Board",
  "Council",
  "Michelin",
  "MICHELIN",
  "AA",
  "Index",
  "guide",
] as const;
