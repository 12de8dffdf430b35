/**
 * Jobs that are held for a field of work, by the word that joins the two. What stands behind belongs to the
 * role, whatever it is called ("Commissioner for the Internal Market"), unless it is an organisation's name.
 * Lower case.
 *
 * Source: portfolios of ministers, commissioners and councillors, chairs of universities, directorates of
 * companies and agencies.
 */
const jobs = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Held for a list of fields: "Minister for Agriculture, Food and the Marine". */
export const PORTFOLIO_HOLDERS = jobs(`
minister secretary undersecretary under-secretary commissioner vice-president member critic spokesperson spokesman
spokeswoman
`);

export const JOBS_FOR_A_FIELD = jobs(`
minister secretary undersecretary under-secretary commissioner vice-president president vp svp evp director head manager
lead member attorney adviser advisor ambassador envoy scientist officer coordinator co-ordinator champion specialist
ombudsman counsel representative chief superintendent critic engineer registrar controller convener convenor co-chair
`);

export const JOBS_IN_A_FIELD = jobs(`
lecturer professor reader fellow researcher consultant registrar chair specialist expert scholar tutor instructor consultant representative
ambassador envoy
`);

export const JOBS_ON_A_FIELD = jobs(`
lead adviser advisor expert officer specialist envoy rapporteur spokesperson spokesman spokeswoman authority
commissioner consultant fellow scholar
`);

/** "of" joins a field to them as a rule; to a director or a head only where the field is an abstract noun. */
export const JOBS_OF_A_FIELD = jobs(`
professor lecturer reader secretary undersecretary under-secretary minister vice-president vp svp evp
`);

/** Before a secretary or a minister they tell of a body or a country: "General Secretary of Unite". */
export const HOLD_AN_OFFICE_OF_A_BODY = jobs(`
general club company branch membership press honorary hon parish executive private regional national corporate board
organising organizing social fixture match joint chief prime first principal
`);

export const JOBS_OF_AN_ABSTRACT_FIELD = jobs(`
director head manager lead chief dean chair vice-chair chairman chairwoman chairperson curator keeper conservator
coordinator co-ordinator controller superintendent supervisor leader commissioner deputy registrar specialist
`);

/** "to" joins a place or a body to them as part of the job: "Ambassador to Japan", "Clerk to the Governors". */
export const JOBS_TO_A_BODY = jobs(`
ambassador commissioner envoy consul nuncio observer representative delegate clerk secretary adviser advisor
assistant counsel chaplain aide attaché governor
`);

/** A comma may stand between them and their field: "Senior Vice President, Global Crop Protection, Agrivane". */
export const JOBS_BEFORE_A_FIELD = jobs(
  "president vice-president vp svp evp director manager head lead officer",
);

/** End a field that begins with capitals: "the Warm Homes scheme". */
export const NOUNS_OF_FIELDS = jobs(`
scheme programme program project campaign initiative portfolio region district area services affairs division market
sector policy issues
`);

/** Fields of work that end the names of charities and utilities as well: "Stonewall Housing", "Anglia Water". */
export const ENDS_OF_BODIES = jobs(`
housing care aid sport youth arts water energy power living action support concern voice relief homes health transport rail
science art music dance theatre farming wildlife nature heritage food business work families children women europe international
global digital analytics capital wealth pensions insurance travel tourism gas oil electric
`);

/** Endings of adjectives that stand before such a noun: "Lunar", "Strategic", "Rural". */
export const ADJECTIVE_ENDINGS: readonly string[] = "al ar ic ive ous ary".split(" ");

/** Endings of nouns for what people do, as against names: "Lunar Exploration", "Border Security", "Cloud Physics". */
export const ABSTRACT_ENDINGS: readonly string[] = `
ation ition ction ption lusion ment ness ance ence ivity arity urity ility ality ersity ics ology graphy ship ulture
ucture omy istry
`
  .trim()
  .split(/\s+/);
