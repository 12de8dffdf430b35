import { words } from "./word-list.js";

/** Nouns that are measured in per cent of themselves: after "98%" they are the measure, not the population. */
export const LEVEL_NOUNS: ReadonlySet<string> = words(`
  rate rates ratio accuracy uptime availability sensitivity specificity margin margins satisfaction compliance
  attendance occupancy efficacy effectiveness efficiency purity transparency retention turnout completion approval
  abv yield yields utilization utilisation capacity coverage participation threshold recovery concentration humidity
  confidence precision recall gradeability funding tax tariff tariffs levy duty royalty fee commission
  vacancy churn adherence reliability potency bioavailability recyclability quota target limit cap response
  pass success graduation survival mortality prevalence incidence unemployment inflation probability
  match apr apy roi return returns dividend score identity similarity homology power load`);

/** Nouns that count or weigh what "of" names: a relative clause behind it belongs to the measure. */
export const QUANTITY_NOUNS: ReadonlySet<string> = words(
  "proportion share percentage number rate level amount",
);

/** Nouns of owning a part: "a 12-percent stake". "interest" counts only before "in", "of" or a stop. */
export const OWNERSHIP_NOUNS: ReadonlySet<string> = words(
  "stake stakes share shareholding holding holdings ownership interest interests equity owned owner position",
);

/** Verbs by which a part makes up a whole: "accounts for 20% of sales". */
export const MAKING_UP_VERBS: ReadonlySet<string> = words(`
  represents represent represented representing account accounts accounted accounting comprise comprises
  comprising constitutes makes make making
`);

/** What may stand between the figure and what is owned: "a 12% minority stake". */
export const OWNING_ADJECTIVES: ReadonlySet<string> = words(`
  equity ownership undivided working controlling minority majority economic direct indirect beneficial
  participating earned carried
`);

/** Instruments whose name carries their interest. */
export const INTEREST_NOUNS: ReadonlySet<string> = words(
  "notes note bond bonds debenture debentures coupon gilts gilt apr apy debt loan loans mortgage mortgages financing bills",
);

/** What an instrument's name may put before its noun: "5.25% senior unsecured notes". */
export const INTEREST_ADJECTIVES: ReadonlySet<string> = words(
  "senior junior unsecured secured convertible subordinated fixed variable fixed-rate interest annual cumulative preferred perpetual treasury original issue",
);

export const BENCHMARK_NOUNS: ReadonlySet<string> = words(
  "average averages mean median benchmark norm baseline",
);

export const TARGET_NOUNS: ReadonlySet<string> = words(
  "target targets goal goals aim ambition objective aims targeting pledge commitment targeted",
);

/** Before "to" and a verb: what follows is wanted, not reached. */
export const AIM_VERBS: ReadonlySet<string> = words(`
  aim aims aimed aiming plan plans planned planning want wants wanted wanting hope hopes hoped hoping intend intends
  intended intending seek seeks sought seeking pledge pledges pledged pledging vow vows vowed promise promises promised
  propose proposes proposed commit commits committed resolve resolves resolved strive strives striving
`);

export const PROBABILITY_NOUNS: ReadonlySet<string> = words(
  "chance chances probability likelihood odds risk",
);

export const SCORE_NOUNS: ReadonlySet<string> = words("score scores scored scoring mark marks");

/** "110% committed": a manner of speaking. A claim about a measure ("100 per cent compliant") is not in here. */
export const IDIOM_ADJECTIVES: ReadonlySet<string> = words(
  "committed behind dedicated sure certain convinced focused confident supportive honest right",
);

/** Verbs that take such an idiom: "give 110 per cent", "I agree 100%". */
export const IDIOM_VERBS: ReadonlySet<string> = words("give gives giving gave agree agrees agreed support");

/** "100 per cent occupied": what a level may be followed by. */
export const STATE_ADJECTIVES: ReadonlySet<string> = words(
  "compliant effective full empty complete completed occupied leased let owned accurate recyclable renewable organic free virtual remote electric subscribed available uptime recycled natural sold booked accurate transparent sustainable funded secured safe pure",
);

/** Words that link a measure to its level: "occupancy stood at 91.4%". */
export const LINKING_WORDS: ReadonlySet<string> = words(`
  is was are were be been being remains remained remain stands stood standing reach reaches reached reaching hit hits
  hitting totalled totaled totals total averaged averages averaging average equals equaled represents represented
  representing at of exceeds exceeded exceeding surpassed surpassing topped topping became comes came achieved
  achieving recorded registered stayed posted posting yielded delivered showed shows`);
