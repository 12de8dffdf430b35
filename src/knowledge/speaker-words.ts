import { words } from "./word-list.js";

/**
 * Words that mean speakers named before, without naming them.
 *
 * Source: pronouns and nouns of number as releases use them for joint speakers; read against releases.
 */

/** Several people named together: "they said", "both added", "the couple said". Lower case, the whole phrase. */
export const PAIR_NOUNS: ReadonlySet<string> = new Set([
  "they",
  "both",
  "both of them",
  "both men",
  "both women",
  "the two",
  "the two men",
  "the two women",
  "the two friends",
  "the two leaders",
  "the pair",
  "the couple",
  "the duo",
  "the trio",
  "the three",
  "the four",
  "the brothers",
  "the sisters",
  "the siblings",
  "the twins",
  "the co-founders",
  "the founders",
  "the authors",
  "the friends",
  "the organisers",
  "the organizers",
  "the owners",
  "the parents",
  "the leaders",
  "the signatories",
  "the partners",
  "the colleagues",
]);

/** Other names of one office, each group in one line: "the CEO" is whoever was named as chief executive. */
export const OFFICE_SYNONYMS: readonly (readonly string[])[] = [
  ["ceo", "chief executive officer", "chief executive", "chief exec", "group chief executive", "boss"],
  ["cfo", "chief financial officer", "finance chief", "finance director"],
  ["coo", "chief operating officer"],
  ["cto", "chief technology officer"],
  ["cmo", "chief marketing officer"],
  ["md", "managing director", "boss"],
  ["senator", "sen", "us sen", "us senator", "state senator", "state sen"],
  ["representative", "rep", "us rep", "congressman", "congresswoman", "congressmember", "lawmaker"],
  ["councillor", "cllr", "clr", "councilor"],
  ["professor", "prof", "academic"],
  ["governor", "gov"],
  ["attorney general", "ag"],
  ["prime minister", "pm", "premier"],
  ["headteacher", "head teacher", "head", "principal", "headmaster", "headmistress"],
  ["police chief", "chief of police", "chief constable", "chief"],
  ["superintendent", "supt", "det supt", "chief supt"],
  ["inspector", "insp", "det insp", "di", "chief inspector"],
  ["sergeant", "sgt", "det sgt", "ds"],
  ["lieutenant", "lt"],
  ["captain", "capt", "skipper"],
  ["colonel", "col", "lt col"],
  ["general", "gen", "lt gen", "maj gen", "brig gen"],
  ["chair", "chairman", "chairwoman", "chairperson"],
  ["spokesperson", "spokesman", "spokeswoman"],
  ["coach", "head coach", "manager"],
  ["editor", "editor-in-chief"],
  ["vicar", "rev", "reverend", "rector"],
  ["lawmaker", "mp", "mep", "msp", "td", "senator", "representative", "deputy", "politician"],
];

/** Offices and callings that the narrator may mean without the person of the sentence before: "the spokesperson said". */
export const OFFICES: ReadonlySet<string> =
  words(`mayor minister president governor senator judge spokesperson spokesman spokeswoman inspector inspectors official officer
   commissioner secretary ambassador chancellor premier prosecutor regulator ombudsman assessor reviewer auditor police
   chair chairman chairwoman director representative source insider critic neighbour witness customer resident
   passenger visitor reader caller mother father parent son daughter brother sister wife husband`);

/** Somebody beside the person just named: "her colleague said". */
export const COMPANIONS: ReadonlySet<string> =
  words(`colleague partner co-author co-founder co-owner teammate team-mate deputy predecessor successor counterpart husband wife
   brother sister son daughter mother father number flatmate housemate neighbour neighbor boss
   employer host guest friend rival opponent coach co-host co-star co-chair business-partner`);

/** What closes a letter above the name. Lower case. */
export const CLOSINGS: readonly string[] = [
  "signed",
  "signed by",
  "yours sincerely",
  "yours faithfully",
  "yours truly",
  "yours in sport",
  "yours",
  "sincerely",
  "sincerely yours",
  "kind regards",
  "best regards",
  "warm regards",
  "warmest regards",
  "with regards",
  "regards",
  "best wishes",
  "with best wishes",
  "with thanks",
  "with gratitude",
  "thank you",
  "many thanks",
  "respectfully",
  "respectfully yours",
  "respectfully submitted",
  "in solidarity",
  "faithfully",
  "cordially",
  "cheers",
  "with love",
].sort((a, b) => b.length - a.length);

/** Before whoever answers the questions of an interview. Lower case. */
export const INTERVIEW_CUES: readonly string[] = [
  "q&a with ",
  "q & a with ",
  "q&a: ",
  "interview with ",
  "in conversation with ",
  "conversation with ",
  "questions for ",
  "questions to ",
  "questions with ",
  "minutes with ",
  "meet ",
  "we asked ",
  "we spoke to ",
  "we spoke with ",
  "we talked to ",
  "we sat down with ",
  "spotlight on ",
];
