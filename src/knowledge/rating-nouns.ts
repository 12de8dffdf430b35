/**
 * Nouns that name a grade or the scale it stands on, and the parts of it that releases print.
 * Source: the constructions E33–E60 in the project's notes on ratings, and releases read.
 */

/** "a rating of Good", "a Good rating": the noun beside a word makes it a grade. */
export const RATING_NOUNS = [
  "rating",
  "ratings",
  "grade",
  "grades",
  "grading",
  "gradings",
  "judgement",
  "judgements",
  "judgment",
  "judgments",
  "score",
  "scores",
  "classification",
  "status",
  "evaluation",
  "evaluations",
  "designation",
  "certification",
  "accreditation",
  "recommendation",
  "mark",
  "band",
  "outcome",
  "verdict",
  "result",
  "scorecard",
  "report card",
] as const;

/** The nouns after which a bare symbol or number can be read as a grade: "FSR of A", "BER of A2". */
export const SYMBOL_NOUNS = [
  "rating",
  "ratings",
  "grade",
  "grades",
  "grading",
  "score",
  "FSR",
  "ICR",
  "IDR",
  "BER",
  "EPC",
  "classification",
  "band",
  "scorecard",
  "report card",
] as const;

/** What areas of an inspection are called when they are counted. */
export const AREA_NOUNS = [
  "areas",
  "area",
  "categories",
  "category",
  "standards",
  "standard",
  "criteria",
  "heads",
  "headings",
  "questions",
  "domains",
  "aspects",
  "themes",
  "pillars",
  "measures",
  "outcomes",
  "indicators",
  "judgements",
  "judgments",
  "quality areas",
  "inspection areas",
  "services",
  "elements",
  "strands",
  "tests",
] as const;

/** Directions of a credit rating, as agencies word them. */
export const OUTLOOKS = ["stable", "positive", "negative", "developing", "evolving", "under review"] as const;

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

/** What a programme with levels is called, as the last word of its name: "the Harvest Fair Standard". */
export const SCHEME_NOUNS = [
  "Standard",
  "Standards",
  "Scheme",
  "Programme",
  "Program",
  "Charter",
  "Framework",
  "Mark",
  "Index",
  "Benchmark",
  "Assessment",
  "Accreditation",
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
] as const;

/** What the numbered parts of an inspection are called: "Regulation 15: Staffing", "Standard 3 – Governance". */
export const NUMBERED_PARTS: readonly string[] = [
  "criterion",
  "domain",
  "indicator",
  "key question",
  "outcome",
  "principle",
  "quality area",
  "quality statement",
  "question",
  "regulation",
  "standard",
  "theme",
];
