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
  include includes included contain contains require required requires lack lacked faced indicate
  indicated express expressed experienced supported choose chose chosen rely relied seek sought answered
  attended passed failed voted spent spend spends lost lose won paid bought sell sold occur occurred begin
  began begun started stopped continue continued continues grew rose fell do ate eat write wrote listed
  noted ranked qualified registered enrolled owned underlie underlies reaches reached drives drove driven
  trusts visited admit admitted struggle struggled reside consist survived survive commute respond
  responded`);

/** Verbs that are nouns as often: they end a phrase only after a plural noun, "consumers use". */
export const VERBS_OR_NOUNS: ReadonlySet<string> = words(`
  attribute buy cause complete completes cut drink drive drop drops experience face faces find finds lead
  live lives need needs pay pays plan rate rates reach read report reports score show shows start stop
  support travel trust use uses visit win work works`);

/** Words that open a new clause or phrase: what a phrase never runs over. "of" is not one of them. */
export const CLAUSE_WORDS: ReadonlySet<string> = words(`
  that which who whom whose where when while whereas because since if although though but than as so until unless
  and or nor yet via per versus vs compared compare relative according due thanks despite amid after before during
  with without by to from at into onto over under above below about across against between through toward towards within
  on upon up down only also not just now still already then there here these those this it they he she we you i
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

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
