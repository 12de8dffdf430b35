import { words } from "./word-list.js";

/**
 * Closed classes and common verbs that end a noun phrase when words are read without a parser. Nouns that are
 * verbs as often ("plans", "reports", "claims") are left out: a phrase that is a word too long beats one cut short.
 */
export const AUXILIARIES: ReadonlySet<string> = words(`
  is are was were be been being am has have had having do does did will would can could may might must shall should
  isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't don't doesn't didn't`);

export const FINITE_VERBS: ReadonlySet<string> = words(`
  said say says told tell tells reported believe believes believed felt feel feels agree agreed disagree
  prefer preferred used want wanted wants planned expect expected expects needed think thought thinks know
  knew knows get gets got go goes went gone come comes came make makes made take takes took give gives
  gave given see saw seen showed shown found keep kept hold holds held lived worked meet met meets receive
  received receives achieve achieved achieves earn earned earns rated scored identify identified cite
  cited consider considered completed complied improved became become becomes remain remained remains
  include includes included contain contains require required requires lacked faced indicate
  indicated express expressed experienced supported choose chose chosen rely relied seek sought answered
  attended passed failed voted spent spend spends lost lose won paid bought sell sold occur occurred begin
  began begun started stopped continue continued continues grew rose fell do ate eat write wrote listed
  noted ranked qualified registered enrolled owned underlie underlies reaches reached drives drove driven
  trusts visited admit admitted struggle struggled occurs occurred occurring reside consist survived survive commute respond
  responded occurs produces depends belongs stems exists
  enjoy receive save discover seeing projecting forecasting expecting showing having making achieving delivering generating reporting offering
  providing reaching earning using giving taking receiving`);

/** Verbs that are nouns as often: they end a phrase only after a plural noun, "consumers use". */
export const VERBS_OR_NOUNS: ReadonlySet<string> = words(`
  attribute buy cause complete completes cut drink drive drop drops experience face faces find finds lead
  live lives need needs pay pays plan rate rates reach read report reports score show shows start stop
  support travel trust use uses visit win work works produce generate lack offer pursue target discontinue develop operate manage provide allow enjoy
  serve switch adopt invest partner fail lie mean involve
  experience claim cost fall own share study`);

/** Adjectives that praise or weigh and name nothing: never a measure by themselves. */
export const VAGUE_ADJECTIVES: ReadonlySet<string> = words(
  `significant sharp steady strong net overall average median mean relative real nominal further big huge dramatic estimated potential
  organic rapid incredible impressive massive great amazing special exclusive highest lowest more less owned`,
);

/** Nouns that end as adverbs do. */
export const NOUNS_LIKE_ADVERBS: ReadonlySet<string> = words(
  "supply family assembly monthly weekly anomaly early monopoly reply rally july daily elderly hourly friendly likely",
);

/** Plurals that stand before a noun of their own: "sales costs", "earnings forecast". */
export const PLURALS_THAT_MODIFY: ReadonlySet<string> = words(
  "sales earnings goods sports operations communications systems services products news mathematics logistics analytics electronics sciences savings securities arts has was does this its",
);

/** Words that open a new clause or phrase: what a phrase never runs over. "of" is not one of them. */
export const CLAUSE_WORDS: ReadonlySet<string> = words(`
  that which who whom whose where when while whereas because since if although though but than as so until unless
  and or nor yet via per versus vs compared compare relative according due thanks despite amid after before during
  with without by to from at into onto over under above below about across against between through toward towards within
  upon up down only also not just now still already then there here these those this it they he she we you i
  more less fewer higher lower plus including excluding such like next each every both once including
  year-over-year year-on-year yoy y/y annually monthly`);

/** Prepositions that a measure goes on with: "number of start-ups in Hong Kong". */
export const INNER_PREPOSITIONS: ReadonlySet<string> = words("of in for on among");

/** Not part of what is measured: articles, possessives and the like at the start of a phrase. */
export const DETERMINERS: ReadonlySet<string> = words(
  "the a an its their our his her my your this that these those all any some each both every such",
);

/** Periods and their adjectives: never a measure by themselves. */
export const PERIOD_WORDS: ReadonlySet<string> = words(`
  year years month months quarter quarters week weeks day days decade decades annual annually quarterly monthly weekly
  daily yearly annualized annualised year-over-year year-on-year yoy y/y month-over-month quarter-over-quarter q/q last this next past
  previous prior first second third fourth half january february march april may june july august september october
  november december spring summer autumn fall winter today yesterday period fiscal compound sequential
  q1 q2 q3 q4 h1 h2 recent same`);
