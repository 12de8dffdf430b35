/** How sentences count grades. Source: the constructions E76–E88 in the project's notes on ratings. */

/** Nobody and nothing: a count of zero that must be kept. */
export const ZERO_WORDS = ["no", "none", "nobody", "zero", "not one", "not a single"] as const;

/** Verbs that hold a grade in a count: "23 hospitals earned an A", "611 hold the top rating". */
export const COUNT_VERBS = [
  "rated",
  "graded",
  "judged",
  "assessed",
  "evaluated",
  "classed",
  "classified",
  "found",
  "deemed",
  "considered",
  "scored",
  "score",
  "received",
  "receive",
  "earned",
  "earn",
  "given",
  "awarded",
  "achieved",
  "achieve",
  "hold",
  "holds",
  "held",
  "got",
  "gained",
  "marked",
  "have",
  "had",
  "has",
  "improved",
  "remain",
  "remained",
  "assigned",
] as const;

/** Things that are graded as wholes: a count of them says nothing about the areas of one subject. */
export const COUNTED_WHOLES = [
  "services",
  "hospitals",
  "schools",
  "homes",
  "companies",
  "company",
  "businesses",
  "premises",
  "providers",
  "banks",
  "trusts",
  "forces",
  "colleges",
  "universities",
  "agencies",
  "districts",
  "states",
  "counties",
  "councils",
  "settings",
  "nurseries",
  "practices",
  "hospital",
  "school",
  "home",
  "service",
  "bank",
  "restaurants",
  "hotels",
  "vehicles",
  "models",
  "campuses",
] as const;

/** The best and the worst level, named by their place on the scale. */
export const TOP_WORDS = ["top", "highest", "maximum", "best"] as const;
export const BOTTOM_WORDS = ["lowest", "bottom", "minimum", "worst"] as const;
