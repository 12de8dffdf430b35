import { words } from "./word-list.js";

/** Small words that show where a noun phrase or a clause begins and ends. Lower case. */

/** Open an adjunct before the subject: "In a statement, …", "Commenting on the report, …", "While …". */
export const INTRODUCERS = words(`
  in on at during after before following commenting speaking responding reacting according when while as since
  because although though if with by for from to under over about amid despite until upon through throughout
  within without today yesterday tomorrow earlier later recently now then once last next this however
  meanwhile moreover furthermore additionally finally also still again first second lastly ultimately indeed
  similarly likewise instead nevertheless nonetheless but and or yet so asked referring writing addressing
  reflecting announcing accepting celebrating praising thanking welcoming noting adding describing discussing
  explaining highlighting echoing joining soon shortly among amongst here here's just days hours moments minutes weeks months years
`);

/** Join clauses: what stands before them is another clause. */
export const CONJUNCTIONS = words(
  "and but or so yet while when because although though as that what how if whereas where",
);

/** Open a clause of time: "a high after inspectors reported". */
export const SUBORDINATORS = words("after before until since once");

/** Open a relative clause. */
export const RELATIVES = words("who which whose whom that where");

/** Follow a bare name with something about the saying, not about the person: "said Finn in a statement". */
export const ADJUNCT_PREPOSITIONS = words(`
  in on at during after before following when while as about through via by to upon amid regarding concerning
  over under within last this earlier yesterday today later because since if and
`);

export const TIME_WORDS = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan feb mar apr jun jul aug sept sep oct nov dec today yesterday tonight
  tomorrow week month year morning afternoon evening night day earlier later recently
`);

export const DETERMINERS = words(
  "the a an this that these those its his her their our my one two three several some many",
);

export const PRONOUN_SUBJECTS = words("he she they it we i you who");

/** Between subject and verb: "also said", "later added". */
export const VERB_ADVERBS = words(`
  also later then further once again previously recently simply just even now already often always never today
  yesterday earlier subsequently both first finally still sometimes often commonly widely long
`);

/** Nouns and adjectives in -ly, which are no adverbs before a verb: "the family said". */
export const NO_ADVERBS = words(`
  family assembly ally reply supply bully belly monopoly anomaly butterfly jelly italy july sicily friendly elderly
  likely lonely lovely ugly early daily weekly monthly yearly quarterly
`);

/** Ordinary verbs that are no verbs of speech, as main verbs before ", saying". Auxiliaries stand apart. */
export const COMMON_FINITE_VERBS = words(`
  is are was were has have had does did do will would can could may might must should
  made took gave came went got became began held led won kept left met saw stood brought built sent set
  makes takes gives comes goes gets becomes begins holds leads wins keeps leaves meets sees stands brings
  values wants needs believes knows thinks feels sees works plays runs serves remains continues plans hopes
  loves likes sits hit hits spoke wrote drew grew flew threw knew rose fell ran drove broke chose wore sang rang sought
  fought thought bought sold lost spent paid sat swore seeks says
  wept slept felt caught taught ate blew dealt dug drank fed fled forgot forgave froze hid hung laid lent meant rode sank
  shook struck stuck swam swept tore woke crept leapt knelt overcame oversaw undertook withdrew shone stole swung
`);

/** Words between who is graded and the verb that grades; none of them is part of the name. */
export const BEFORE_A_VERDICT: readonly string[] = `
  has have had was were is are be been being will would could to did of
  again now also both all each once more previously formerly initially originally recently subsequently still currently
  just only since today officially consistently further instead however either provisionally first last no longer
  remain remains remained stays stayed continues continued therefore then too
  aim aims aimed hope hopes hoped want wants wanted plan plans planned expect expects expected intend intends intended
  due likely determined confident`
  .trim()
  .split(/\s+/);
