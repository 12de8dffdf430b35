import { words } from "./word-list.js";

/**
 * Small words and jobs that tell where a role begins, whose it is and where it ends. Lower case.
 *
 * Source: read off roles in releases; each group says what it decides.
 */
/** End a run of modifiers: what follows says of whom, where or since when. */
export const ROLE_STOPS = words(`
of at for with in on as from to by within under since until who which whose whom that where when while is was were are
has have had says said serves serving leads oversees told became joined working representing based
`);

/** Stand before a role and are no part of it: "the new chief executive", "currently chair". */
export const ROLE_LEAD_INS = words(`
currently now also formerly then both as fellow own new newly newly-appointed newest
`);

/** End in -ing or -ed and belong to a job all the same: "registered nurse". */
export const PARTICIPLES_OF_JOBS = words(`
award-winning certified chartered registered licensed bereaved renowned experienced celebrated acclaimed respected noted
nominated elected appointed retired accredited trained self-described self-employed qualified born-and-raised longstanding outspoken
`);

/** Own a job rather than employ: "State’s Attorney", "People’s Commissioner". */
export const OWNERS_IN_JOBS = words(`
state people children women men veteran parent student crown queen king sheriff district citizen players member
states peoples childrens womens mens
`);

/** The employer's bare name may stand before them, beside the roles that are always of an organisation. */
export const OWNED_ROLES = words(`
director secretary leader officer judge manager coordinator co-ordinator organiser organizer administrator supervisor
superintendent head lead president chaplain clerk curator librarian coach captain striker goalkeeper defender midfielder
winger agent analyst economist lecturer professor reader correspondent steward convenor convener partner economist strategist registrar bursar
investigator apprentice conductor presenter trustee comptroller controller caretaker keeper matron
`);

/** Of those, a single unknown word straight before them may as well be a field of work: "Floodplain administrator". */
export const NOT_OWNED_DIRECTLY = words(`
coordinator co-ordinator organiser organizer administrator supervisor librarian curator conservator keeper apprentice
investigator strategist caretaker clerk lecturer reader specialist agent
`);

/** In small letters, they may stand behind an employer's name of two words: "Prairie View administrator". */
export const EMPLOYEES = words(`
administrator manager officer engineer analyst economist scientist researcher lecturer strategist designer developer
adviser advisor consultant inspector
`);

/** No field of work stands before them: what does belongs to the employer ("Mauka Digital CEO"). */
export const BARE_JOBS = words("ceo cfo coo cto cmo founder co-founder cofounder governor mayor co-ceo");

/** May stand before those: "former Acme CEO", "founding CEO". */
export const STATUS_WORDS = words(`
acting interim former outgoing incoming retired retiring current deputy ex founding and & group regional lord vice lieutenant executive chair chairman president
`);

/** Surnames that are mostly jobs when a job follows: "Vice Chancellor and Chief Executive". */
export const WORDS_OF_TITLES = words("and & of under chief leader chancellor rector provost partner major");

/** Words of organisations that are words of jobs too: "District Attorney", "Board Secretary". */
export const ORGANISATION_WORDS_OF_JOBS = words(`
district board group police executive county parish programme program project fund production press court division council
house cabinet
`);

/** Jobs begin with them, so that what stands before is a name: "BEK TV Chief Operations Officer". */
export const OPENERS_OF_JOBS = words(`
chief head managing executive senior deputy vice assistant associate principal lead acting interim general group regional
national global chair director president founder co-founder non-executive joint special county district
`);

/** Branches of a union or a lodge that go by a number: "Local 12 president". */
export const LOCAL_BODIES = words("local lodge branch chapter post");

/** Make a place of the word before them: "Cook County", where "County Councillor" is a job. */
export const PLACE_NOUNS = words(
  "county city town parish village borough harbor harbour river rivers forest beach park bay lake valley island islands",
);

/** Parts of the world behind a job: "Regional Director East Asia". */
export const REGIONS = words(`
north south east west asia europe africa america americas oceania pacific emea apac latam uk us eu asia/oceania central
middle international global worldwide
`);

/** Whoever stands behind "for" is spoken for, however it is written. */
export const SPEAKS_FOR = words("spokesperson spokesman spokeswoman representative spokespeople");

/** Behind "in" they end a job: "Special Agent in Charge", "editor in chief". */
export const POSTS = words("charge chief residence waiting training command");

/** Open a title though they end in -ing: "Acting Commissioner Wei Tan, of the board, said". */
export const OPENING_PARTICIPLES = words(
  "acting managing operating founding incoming outgoing presiding ranking prosecuting commanding retiring sitting serving",
);

/** Behind a job they say how it is held: "Artistic Director designate", "Professor Emerita". */
export const STANDINGS = words("designate elect emeritus emerita nominate fiscal royal commanding");

/** With a figure behind them they are one field: "Head of Year 9", "Key Stage 2 Lead". */
export const NUMBERED_FIELDS = words("year years grade stage phase level class tier form key");

/** Fields of work of several words with "of": "Front of House Manager". */
export const COMPOUND_FIELDS: ReadonlySet<string> = new Set([
  "front of house",
  "back of house",
  "rights of way",
  "right of way",
  "point of sale",
  "point of care",
  "end of life",
  "quality of life",
  "cost of living",
  "duty of care",
  "freedom of information",
  "out of hours",
  "proof of concept",
  "line of business",
  "means of escape",
  "place of safety",
  "order of service",
]);

/** Join a job to whoever employs. */
export const EMPLOYING_WORDS = words("at with from within representing of for to");

/** Bodies that belong to an office as it is printed with capitals: "Leader of the Council". */
export const BODIES_OF_OFFICES = words(
  "council opposition house cabinet assembly exchequer rolls court senate treasury bench privy board faculty duchy",
);

/** Behind "board of" they make it a body of an office: "Chair of the Board of Trustees". */
export const BOARD_MEMBERS = words(
  "trustees directors governors management regents supervisors commissioners visitors",
);

/** "Chairwoman of the Executive Board" */
export const KINDS_OF_BOARD = words(
  "executive supervisory management managing advisory governing administrative editorial",
);

/** What somebody does who has no job by name: "who runs the bakery". */
export const VERBS_OF_LEADING = words(`
runs heads leads chairs manages owns directs oversees coordinates co-ordinates edits captains coaches commands presides
supervises administers curates co-owns co-runs co-leads co-chairs headed chaired
`);

/** "cabinet member" is an office, "senior member" none. */
export const BODIES_WITH_MEMBERS = words("ranking cabinet executive board council portfolio committee");

/** Several people, or a thing: no job of one, though an article stands before it. */
export const NO_JOBS = words(
  "couple duo pair trio team group family company firm brand band place city town part",
);

/** May be added to a rank: "Acting Inspector", "retired Lt Col". */
export const RANK_ADDITIONS = words("acting temporary retired former us state then");
